package app.counterpoint.intake.reader.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an attendance report tells it.
 *
 * @param title without the names of people who are not kept; null where the report has none
 * @param start null where the report has durations alone
 * @param end null where the report has durations alone
 * @param zone in which the report's times were read
 * @param people everybody who was there, the seats among them
 * @param presence by seat, in order of time and without overlap; none for {@link Quality#DURATION_ONLY}
 * @param total by seat, how long they were there
 * @param everyone all participants in the order of the file, the seats among them
 */
public record AttendedMeeting(
        @Nullable String title,
        @Nullable Instant start,
        @Nullable Instant end,
        ZoneId zone,
        int people,
        Map<String, List<Interval>> presence,
        Map<String, Duration> total,
        List<Participation> everyone,
        Quality quality) {
    public AttendedMeeting {
        presence = Collections.unmodifiableMap(new TreeMap<>(presence));
        total = Collections.unmodifiableMap(new TreeMap<>(total));
        everyone = List.copyOf(everyone);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a meeting cannot end before it starts");
        }
    }
}
