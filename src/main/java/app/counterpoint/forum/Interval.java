package app.counterpoint.forum;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time, its start included and its end not, to the millisecond.
 *
 * @param start the first moment
 * @param end the moment after the last; never before the start
 */
public record Interval(Instant start, Instant end) {

    /** @throws IllegalArgumentException when it would end before it starts */
    public Interval {
        start = start.truncatedTo(ChronoUnit.MILLIS);
        end = end.truncatedTo(ChronoUnit.MILLIS);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an interval cannot end before it starts");
        }
    }

    /** How long it lasts; may be zero. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
