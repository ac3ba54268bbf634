package app.counterpoint.checkup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How old the newest fact of a source is.
 *
 * @param source which
 * @param age since the newest fact, never negative; absent when there is none
 * @param stale whether it is older than the source may be; false when there is none, because nothing is wrong with not using a source
 * @param words as in {@code Attendance report 19 days old} or {@code Calendar: none yet}
 */
public record Freshness(Source source, @Nullable Duration age, boolean stale, String words) {

    static Freshness of(Source source, @Nullable Instant newest, Instant now) {
        if (newest == null) {
            return new Freshness(source, null, false, source.title() + ": none yet");
        }
        var age = newest.isAfter(now) ? Duration.ZERO : Duration.between(newest, now);
        long days = age.toDays();
        var words = days == 0 ? "up to date" : days == 1 ? "1 day old" : days + " days old";
        return new Freshness(source, age, days > source.freshDays(), source.title() + " " + words);
    }
}
