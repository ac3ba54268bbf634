package app.counterpoint.intake.reader.attendance;

import java.time.Duration;
import java.time.Instant;

/**
 * From when to when somebody was there.
 *
 * @param closedByMeetingEnd the file does not say when they left, so the end of the meeting stands here
 */
public record Interval(Instant start, Instant end, boolean closedByMeetingEnd) {
    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an interval cannot end before it starts");
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
