package app.counterpoint.intake.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The watched folder, {@code inbox} in the data directory.
 *
 * @param enabled whether it is watched
 * @param every how long after a look the next one is taken
 * @param keepDone how long a file that was imported stays in {@code done}; at most 7 days, 0 deletes it at once. One with spoken or
 *     written words is deleted at once in any case
 * @param keepFailed how long a file that could not be imported stays in {@code failed}; at most 30 days
 */
@Validated
@ConfigurationProperties("counterpoint.inbox")
public record InboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration every,
        @DefaultValue("1d") Duration keepDone,
        @DefaultValue("14d") Duration keepFailed) {

    private static final Duration LONGEST_DONE = Duration.ofDays(7);
    private static final Duration LONGEST_FAILED = Duration.ofDays(30);

    /** @throws IllegalArgumentException when a time is out of its range */
    public InboxSettings {
        refuse("every", every, Duration.ofSeconds(1), Duration.ofDays(1));
        refuse("keep-done", keepDone, Duration.ZERO, LONGEST_DONE);
        refuse("keep-failed", keepFailed, Duration.ZERO, LONGEST_FAILED);
    }

    private static void refuse(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "counterpoint.inbox.%s must lie between %s and %s".formatted(name, least, most));
        }
    }
}
