package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.UsualRange;
import app.counterpoint.forum.Grade;
import app.counterpoint.shared.ui.Band;
import app.counterpoint.shared.ui.Ink;
import app.counterpoint.shared.ui.Position;
import app.counterpoint.shared.ui.Series;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The check-up's series in the words of a chart. */
final class Drawn {

    private Drawn() {}

    /** The weeks below a chart. */
    static List<Position> weeks(List<Point> points) {
        return points.stream().map(point -> Position.of(point.week())).toList();
    }

    /** A line of them in the chart's main ink. */
    static Series line(List<Point> points) {
        return new Series.Line("", points(points), Ink.MAIN);
    }

    /** Bars of them in the chart's main ink. */
    static Series bars(List<Point> points) {
        return new Series.Bars("", points(points), Ink.MAIN);
    }

    /** One after the other: solid on a report or a log, hollow on a calendar's answer or on memory. */
    static List<app.counterpoint.shared.ui.Point> points(List<Point> points) {
        return points.stream().map(Drawn::point).toList();
    }

    private static app.counterpoint.shared.ui.Point point(Point point) {
        return switch (point.shown()) {
            case VALUE, ZERO -> {
                double value = Objects.requireNonNull(point.value());
                yield point.grade() == null || point.grade() == Grade.REPORT
                        ? app.counterpoint.shared.ui.Point.solid(value)
                        : app.counterpoint.shared.ui.Point.hollow(value);
            }
            case TOO_FEW -> app.counterpoint.shared.ui.Point.tooFew();
            case MISSING -> app.counterpoint.shared.ui.Point.missing();
            case PAUSED -> app.counterpoint.shared.ui.Point.paused();
        };
    }

    /** The band behind a line; absent while there is not enough to say. */
    static @Nullable Band band(@Nullable UsualRange usual) {
        return usual == null ? null : new Band(usual.low(), usual.high());
    }

    /** The largest number that must fit on the scale. */
    static double largest(List<Point> points, @Nullable UsualRange usual) {
        double top = usual == null ? 0 : usual.high();
        for (var point : points) {
            if (point.value() != null) {
                top = Math.max(top, point.value());
            }
        }
        return top;
    }
}
