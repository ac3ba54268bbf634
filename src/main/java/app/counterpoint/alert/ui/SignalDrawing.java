package app.counterpoint.alert.ui;

import app.counterpoint.alert.Signal;
import app.counterpoint.alert.Timeline;
import app.counterpoint.alert.WeekVerdict;
import app.counterpoint.shared.ui.Axis;
import app.counterpoint.shared.ui.Band;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.ChartOption;
import app.counterpoint.shared.ui.Ink;
import app.counterpoint.shared.ui.Mark;
import app.counterpoint.shared.ui.Panel;
import app.counterpoint.shared.ui.Point;
import app.counterpoint.shared.ui.Position;
import app.counterpoint.shared.ui.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a signal's weeks: bars, the usual range of the running week as a band, and a mark where somebody is told. */
final class SignalDrawing {

    /** How many weeks are drawn. */
    static final int WEEKS = 26;

    private static final int HEIGHT = 150;
    private static final int LEAST_SCALE = 4;

    private SignalDrawing() {}

    static Chart.Story of(Signal signal, Timeline timeline) {
        var all = timeline.verdicts();
        var drawn = all.subList(Math.max(0, all.size() - WEEKS), all.size());
        var points = drawn.stream().map(SignalDrawing::point).toList();
        var largest = drawn.stream()
                .mapToInt(verdict -> verdict.count().count())
                .max()
                .orElse(0);
        var panel = new Panel(
                unit(signal),
                Axis.counting(largest, LEAST_SCALE, ""),
                List.of(new Series.Bars(unit(signal), points, Ink.MAIN)),
                band(all.getLast()));
        var positions = Position.of(drawn.stream().map(WeekVerdict::week).toList());
        return new Chart.Story(
                SignalWords.summary(signal, timeline),
                new ChartOption(positions, List.of(panel), marks(drawn), HEIGHT));
    }

    static String unit(Signal signal) {
        return switch (signal) {
            case ESCALATIONS -> "Escalations";
            case SHARED_FORUMS -> "Sessions missed";
            case PRECISION -> "Unspecific exchanges";
        };
    }

    private static Point point(WeekVerdict verdict) {
        return verdict.count().leftOut()
                ? Point.missing()
                : Point.solid(verdict.count().count());
    }

    private static @Nullable Band band(WeekVerdict running) {
        var usual = running.usual();
        return usual == null ? null : new Band(usual.low(), usual.high());
    }

    private static List<Mark> marks(List<WeekVerdict> drawn) {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < drawn.size(); at++) {
            if (drawn.get(at).isTold()) {
                marks.add(new Mark(
                        at,
                        Mark.Kind.ALERT,
                        "Told in week " + drawn.get(at).week().week()));
            }
        }
        return marks;
    }
}
