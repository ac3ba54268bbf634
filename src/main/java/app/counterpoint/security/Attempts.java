package app.counterpoint.security;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often something failed of late.
 *
 * @param key what was tried, hashed: neither addresses nor e-mails are kept
 * @param failures how often it failed since it was last forgiven; an attempt under way counts as failed
 * @param last when it was last tried
 */
@Document("attempts")
record Attempts(@Id String key, int failures, @Indexed Instant last) {

    /** After this long without an attempt everything is forgiven. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int LARGEST_EXPONENT = 20;

    /**
     * How long to wait before the next attempt: nothing at first, then one second, doubled with every failure, never
     * more than the limit, so that nobody is locked out for good.
     */
    static Duration delay(int failures, Throttle.Kind kind) {
        var beyond = failures - kind.free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(beyond, LARGEST_EXPONENT);
        return seconds > kind.longest.toSeconds() ? kind.longest : Duration.ofSeconds(seconds);
    }

    boolean admits(Instant now, Throttle.Kind kind) {
        return isForgotten(now) || !now.isBefore(last.plus(delay(failures, kind)));
    }

    boolean isForgotten(Instant now) {
        return now.isAfter(last.plus(MEMORY));
    }
}
