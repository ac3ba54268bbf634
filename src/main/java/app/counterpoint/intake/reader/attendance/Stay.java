package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row that tells a coming and a going.
 *
 * @param leave null where the row does not tell it
 * @param said the length that the row itself gives; null where it gives none
 */
record Stay(
        int person,
        int line,
        LocalMoment join,
        @Nullable LocalMoment leave,
        @Nullable Duration said) {
    private static final Duration DAY = Duration.ofDays(1);

    Stay aDayLater() {
        return new Stay(person, line, later(join, DAY), leave == null ? null : later(leave, DAY), said);
    }

    /** The moment so much later by the clock, in each way in which it can be read. */
    static LocalMoment later(LocalMoment moment, Duration by) {
        LocalDateTime dayFirst = moment.dayFirst();
        LocalDateTime monthFirst = moment.monthFirst();
        return new LocalMoment(
                dayFirst == null ? null : dayFirst.plus(by),
                monthFirst == null ? null : monthFirst.plus(by),
                moment.offset(),
                moment.hasTime());
    }
}
