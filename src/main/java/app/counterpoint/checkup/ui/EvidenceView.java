package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Trends;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.Explanation;
import app.counterpoint.shared.ui.Guarded;
import app.counterpoint.shared.ui.PageHeader;
import app.counterpoint.shared.ui.PageKeys;
import app.counterpoint.shared.ui.Period;
import app.counterpoint.shared.ui.PeriodSwitch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Map;

/** The page behind one of the three numbers: a longer look back, and the facts of which it is made. */
abstract class EvidenceView extends Div implements BeforeEnterObserver {

    private final String page;
    private final String facts;
    private final transient Looks looks;
    private final ValueSignal<Lookback> lookback;
    private final Div body = new Div();

    /**
     * A page.
     *
     * @param page its address without the query
     * @param facts what its facts are called, as in {@code Sessions}
     */
    EvidenceView(Looks looks, String page, String title, String lead, String facts, Explanation explanation) {
        this.looks = looks;
        this.page = page;
        this.facts = facts;
        this.lookback = new ValueSignal<>(new Lookback(Period.WEEKS_12, null));
        addClassName("cp-page");
        body.addClassName("cp-evidence");
        PageKeys.bind(this, Map.of('n', this::mark));
        add(
                new PageHeader(
                        title, lead, new PeriodSwitch(page, lookback.map(Lookback::period)), explanation.button()),
                body);
    }

    /** The chart and the sentence about it. */
    abstract Chart.Story story(Trends trends);

    /** What stands above or in place of the chart; nothing for most pages. */
    void introduce(Div place, Trends trends) {}

    /** Shows the facts of the look back. */
    abstract Component facts(Lookback look, IsoWeek last);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!looks.possible()) {
            event.forwardTo("welcome");
            return;
        }
        show(Lookback.of(event.getLocation().getQueryParameters()));
    }

    /** Reads and shows anew what the address asks for. */
    final void show(Lookback look) {
        var trends = looks.trends(look);
        var last = looks.last();
        lookback.set(look);
        body.removeAll();
        introduce(body, trends);
        body.add(chart(trends, look, last), list(look, last));
    }

    private Component chart(Trends trends, Lookback look, IsoWeek last) {
        return Guarded.part("Week by week", () -> {
            var story = story(trends);
            if (story.option().isEmpty()) {
                return empty();
            }
            var marked = new Chart.Story(story.summary(), story.option().with(looks.marks(look)));
            var chart = new Chart("Week by week", new ValueSignal<>(marked))
                    .whenChosen(at -> Addresses.open(
                            UI.getCurrent(), look.address(page, look.first(last).plus(at))))
                    .beside(Marking.button(this::mark));
            chart.addClassName("cp-card");
            return chart;
        });
    }

    /** What stands in place of a chart without any value. */
    abstract Component empty();

    private void mark() {
        var look = lookback.peek();
        var last = looks.last();
        var week = look.week() == null || last.isBefore(look.week()) ? last : look.week();
        looks.marking().open(IsoWeek.range(look.first(last), last), week, () -> show(look));
    }

    private Component list(Lookback look, IsoWeek last) {
        return Guarded.part(facts, () -> {
            var head = new Div(new H2(look.title(facts)));
            head.addClassName("cp-card-head");
            if (look.week() != null) {
                head.add(new Anchor(page + "?weeks=" + look.period().weeks(), "All weeks"));
            }
            var list = new Div(head, facts(look, last));
            list.addClassNames("cp-card", "cp-facts");
            return list;
        });
    }
}
