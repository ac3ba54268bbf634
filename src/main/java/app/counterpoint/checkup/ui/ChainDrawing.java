package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Chain;
import app.counterpoint.checkup.Point;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Axis;
import app.counterpoint.shared.ui.ChartOption;
import app.counterpoint.shared.ui.Mark;
import app.counterpoint.shared.ui.Panel;
import java.util.List;

/** The chain of causes as three small charts on one axis of weeks, with what happened marked once above them. */
final class ChainDrawing {

    private static final double FEWEST_MINUTES = 60;
    private static final double LEAST_SHARE = 40;

    private ChainDrawing() {}

    /**
     * Draws it.
     *
     * @param panelHeight of each of the three, in pixels
     */
    static ChartOption of(Chain chain, int panelHeight) {
        var minutes = chain.sharedMinutes();
        var weeks = minutes.stream().map(Point::week).toList();
        var shared = new Panel(
                "Shared minutes a week",
                Axis.counting(Drawn.largest(minutes, chain.sharedUsual()), FEWEST_MINUTES, " min"),
                List.of(Drawn.line(minutes)),
                Drawn.band(chain.sharedUsual()));
        var precision = new Panel(
                "Precision of 100, 28 days to each week’s end",
                Axis.upTo(100, ""),
                List.of(Drawn.line(chain.precision())),
                Drawn.band(chain.precisionUsual()));
        var share = chain.escalationShare();
        var escalated = new Panel(
                "Escalated, % of decided, 28 days to each week’s end",
                Axis.counting(Drawn.largest(share, null), LEAST_SHARE, " %"), List.of(Drawn.line(share)), null);
        return new ChartOption(
                Drawn.weeks(minutes), List.of(shared, precision, escalated), marks(chain.marks(), weeks), panelHeight);
    }

    /** The marks that lie on the weeks, at their places. */
    static List<Mark> marks(List<app.counterpoint.checkup.Mark> marks, List<IsoWeek> weeks) {
        return marks.stream()
                .filter(mark -> weeks.contains(mark.week()))
                .map(mark -> new Mark(weeks.indexOf(mark.week()), kind(mark.kind()), mark.words()))
                .toList();
    }

    private static Mark.Kind kind(app.counterpoint.checkup.Mark.Kind kind) {
        return switch (kind) {
            case MOVE -> Mark.Kind.MOVE;
            case DECISION -> Mark.Kind.DECISION;
            case SEAT -> Mark.Kind.SEAT_CHANGE;
            case PLACED -> Mark.Kind.PLACED;
            case SCORER -> Mark.Kind.BREAK;
        };
    }
}
