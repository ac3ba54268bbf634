package app.counterpoint.intake.reader;

import java.time.Duration;
import java.time.Instant;

/** The time of which a calendar is read: what starts at {@code from} or later and before {@code to}. */
public record Window(Instant from, Instant to) {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(366L * 40);

    public Window {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a window must end after it begins and span at most 40 years: " + from + " to " + to);
        }
    }

    /** 26 weeks back and 13 weeks ahead. */
    public static Window around(Instant now) {
        return new Window(now.minus(WEEK.multipliedBy(26)), now.plus(WEEK.multipliedBy(13)));
    }

    public boolean contains(Instant start) {
        return !start.isBefore(from) && start.isBefore(to);
    }
}
