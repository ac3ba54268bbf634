package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.MoveAnswer;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.Guarded;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** One report, laid out so that it fits on one screen at a desk, one column on a phone, and one sheet of paper. */
final class MondayPage extends Div {

    private static final int PANEL_HEIGHT = 68;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * Lays it out.
     *
     * @param viewing what it says beside the report
     * @param answered takes the answer
     * @param marking asks what to mark on a week of the chain
     */
    MondayPage(MondayReport report, Viewing viewing, Consumer<MoveAnswer> answered, Consumer<IsoWeek> marking) {
        addClassName("cp-monday");
        add(
                area("story", Guarded.part("This week", () -> new StoryHead(report, viewing))),
                area(
                        "move",
                        Guarded.part(
                                "This week’s move", () -> new MoveCard(report.move(), viewing.mayAnswer(), answered))),
                area("tiles", tiles(report)),
                area("chain", Guarded.part("The chain, 12 weeks", () -> chain(report, marking))),
                area("upcoming", Guarded.part("Coming decisions", () -> new UpcomingCard(report.upcoming()))),
                area("changes", Guarded.part("What changed", () -> new ChangesCard(report.changes()))),
                paperFoot(report, viewing.scorer()));
    }

    private static Div tiles(MondayReport report) {
        var tiles = new Div(
                Guarded.part("Shared forums", () -> new TileCard(report.forums(), 1, Explanations.FORUMS)),
                Guarded.part("Escalations", () -> new TileCard(report.escalations(), 2, Explanations.ESCALATIONS)),
                Guarded.part("Precision", () -> new TileCard(report.precision(), 3, Explanations.PRECISION)));
        tiles.addClassName("cp-tiles");
        return tiles;
    }

    private static Component chain(MondayReport report, Consumer<IsoWeek> marking) {
        var drawing = ChainDrawing.of(report.chain(), PANEL_HEIGHT);
        if (drawing.isEmpty()) {
            return EmptyState.filledByImport(
                    "Twelve weeks of shared time, precision and escalations, one above the other",
                    "A calendar export draws the first line, a transcript the second, a decision log the third.");
        }
        var story = new Chart.Story(report.chain().summary(), drawing);
        var chart = new Chart("Shared time, precision, escalations: 12 weeks", new ValueSignal<>(story))
                .whenChosen(at -> marking.accept(report.weeks().get(at)))
                .beside(Marking.button(() -> marking.accept(report.week())), Explanations.CHAIN.button());
        chart.addClassNames("cp-card", "cp-chain");
        return chart;
    }

    private static Component area(String name, Component part) {
        part.getElement().getStyle().set("grid-area", name);
        return part;
    }

    private static Footer paperFoot(MondayReport report, String scorer) {
        var foot = new Footer(
                new Span("Counterpoint · " + DATE.format(report.today())),
                new Span("Scorer " + scorer),
                new Span("Not for performance review or HR decisions"));
        foot.addClassName("cp-paper-foot");
        return foot;
    }
}
