package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Trends;
import app.counterpoint.forum.Forums;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;

/** Shared time over the weeks, and the sessions of which it is made. */
@Route(ForumsView.PAGE)
@PageTitle("Forums · Counterpoint")
@Menu(title = "Forums", order = 10)
@RolesAllowed(Roles.SEAT)
class ForumsView extends EvidenceView {

    static final String PAGE = "forums";

    private final transient Looks looks;
    private final transient Forums forums;

    ForumsView(Looks looks, Forums forums) {
        super(
                looks,
                PAGE,
                "Shared forums",
                "Where both look at the same information together, and what goes on apart from that.",
                "Sessions",
                Explanations.FORUMS);
        this.looks = looks;
        this.forums = forums;
    }

    @Override
    Chart.Story story(Trends trends) {
        var meetings = trends.meetings();
        return new Chart.Story(
                TrendWords.of("Shared time", " minutes", meetings.sharedMinutes(), meetings.sharedUsual()),
                TrendDrawings.meetings(meetings));
    }

    @Override
    void introduce(Div place, Trends trends) {
        var encounters = looks.encounters();
        if (encounters.exist()) {
            var words = new Paragraph(encounters.words(looks.viewer()));
            words.addClassName("cp-muted");
            place.add(words);
        }
    }

    @Override
    Component facts(Lookback look, IsoWeek last) {
        var relationship = looks.relationship();
        var zone = relationship.zone();
        var grid = new SessionGrid(zone);
        grid.setItems(forums.sessions(relationship.id(), look.from(last, zone), look.to(last, zone)).stream()
                .sorted(Comparator.comparing(app.counterpoint.forum.Session::start)
                        .reversed())
                .toList());
        return grid;
    }

    @Override
    Component empty() {
        return EmptyState.filledByImport(
                "Shared time, week by week",
                "A calendar export (.ics) shows what was planned; a Teams attendance report shows who was there, and for how long.");
    }
}
