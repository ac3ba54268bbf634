package app.counterpoint.checkup;

import app.counterpoint.forum.Grade;
import app.counterpoint.shared.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * One week of a series that is drawn.
 *
 * @param week which week
 * @param value the value in the series' unit; absent unless {@code shown} is {@link Shown#VALUE} or {@link Shown#ZERO}: a gap stays a gap
 * @param shown what stands there
 * @param n how many things the value rests on: sessions, decisions, exchanges
 * @param grade the best evidence behind it, solid where it is {@link Grade#REPORT} and hollow otherwise; absent for other series
 */
public record Point(
        IsoWeek week,
        @Nullable Double value,
        Shown shown,
        int n,
        @Nullable Grade grade) {

    /** @throws IllegalArgumentException when a number stands where none is shown, or none where one is */
    public Point {
        if ((value != null) != (shown == Shown.VALUE || shown == Shown.ZERO)) {
            throw new IllegalArgumentException(shown + " does not go with the value " + value);
        }
    }

    static Point of(IsoWeek week, double value, int n) {
        return new Point(week, value, Shown.of(value), n, null);
    }

    static Point without(IsoWeek week, Shown shown, int n) {
        return new Point(week, null, shown, n, null);
    }

    Point restingOn(@Nullable Grade best) {
        return new Point(week, value, shown, n, best);
    }
}
