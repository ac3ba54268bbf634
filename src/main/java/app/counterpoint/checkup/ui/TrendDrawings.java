package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.Trends.Concluded;
import app.counterpoint.checkup.Trends.Language;
import app.counterpoint.checkup.Trends.Meetings;
import app.counterpoint.checkup.UsualRange;
import app.counterpoint.shared.ui.Axis;
import app.counterpoint.shared.ui.ChartOption;
import app.counterpoint.shared.ui.Ink;
import app.counterpoint.shared.ui.Panel;
import app.counterpoint.shared.ui.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longer looks back as stacked small charts on one axis of weeks. */
final class TrendDrawings {

    private static final int PANEL_HEIGHT = 64;
    private static final int SMALL = 44;

    private TrendDrawings() {}

    /** Shared time first, then what it is made of, then what goes on apart from it. */
    static ChartOption meetings(Meetings meetings) {
        return chart(
                meetings.sharedMinutes(),
                PANEL_HEIGHT,
                line("Shared minutes a week", meetings.sharedMinutes(), meetings.sharedUsual(), 60, " min"),
                bars("Sessions with both present", meetings.attended(), null),
                bars("Sessions that did not take place", meetings.cancelled(), null),
                briefing("Minutes in which the CTO briefed the CPTO alone", meetings.briefingCto(), Ink.TECHNOLOGY),
                briefing("Minutes in which the CPO briefed the CPTO alone", meetings.briefingCpo(), Ink.PRODUCT));
    }

    private static Panel briefing(String title, List<Point> points, Ink side) {
        var line = new Series.Line("", Drawn.points(points), side);
        return new Panel(title, Axis.counting(Drawn.largest(points, null), 60, " min"), List.of(line), null);
    }

    /** Escalations first, then their share, then how they came, then what never came. */
    static ChartOption decisions(Concluded concluded) {
        return chart(
                concluded.escalated(),
                SMALL,
                bars("Escalations a week", concluded.escalated(), concluded.usual()),
                line("Escalated, % of decided, 28 days to each week’s end", concluded.share(), null, 40, " %"),
                bars("Brought jointly", concluded.joint(), null),
                bars("Brought by one side", concluded.oneSided(), null),
                bars("Taken by the CPTO", concluded.taken(), null),
                bars("Settled between the two", concluded.settled(), null));
    }

    /** Precision as a whole, then in one's own domain and in the other's, then how much there was to go by. */
    static ChartOption language(Language language) {
        return chart(
                language.all(),
                PANEL_HEIGHT,
                score("Precision of 100, 28 days to each week’s end", language.all(), language.usual()),
                score("In the speaker’s own domain", language.own(), null),
                score("In the other leader’s domain", language.other(), null),
                bars("Exchanges a week", language.exchanges(), null));
    }

    private static ChartOption chart(List<Point> weeks, int height, Panel... panels) {
        return new ChartOption(Drawn.weeks(weeks), List.of(panels), List.of(), height);
    }

    private static Panel line(
            String title, List<Point> points, @Nullable UsualRange usual, double atLeast, String unit) {
        return new Panel(
                title,
                Axis.counting(Drawn.largest(points, usual), atLeast, unit),
                List.of(Drawn.line(points)),
                Drawn.band(usual));
    }

    private static Panel score(String title, List<Point> points, @Nullable UsualRange usual) {
        return new Panel(title, Axis.upTo(100, ""), List.of(Drawn.line(points)), Drawn.band(usual));
    }

    private static Panel bars(String title, List<Point> points, @Nullable UsualRange usual) {
        return new Panel(
                title,
                Axis.counting(Drawn.largest(points, usual), 4, ""),
                List.of(Drawn.bars(points)),
                Drawn.band(usual));
    }
}
