package app.counterpoint.intake.reader.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, mostly with a time, as a file writes it, in each way in which it can be read.
 *
 * @param dayFirst null if the text cannot be read with the day first
 * @param monthFirst null if the text cannot be read with the month first
 * @param offset the offset or UTC mark in the text; null for a time without zone
 * @param hasTime false for a date alone, which stands at midnight
 */
public record LocalMoment(
        @Nullable LocalDateTime dayFirst,
        @Nullable LocalDateTime monthFirst,
        @Nullable ZoneOffset offset,
        boolean hasTime) {
    public LocalMoment {
        if (dayFirst == null && monthFirst == null) {
            throw new IllegalArgumentException("a moment must be readable in at least one way");
        }
    }

    public @Nullable LocalDateTime in(DateOrder order) {
        return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
    }

    /** Whether both orders can read it, and read it differently. */
    public boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** The instant in that order; the zone counts only where the text has none. Null if the order does not fit. */
    public @Nullable Instant at(DateOrder order, ZoneId zone) {
        LocalDateTime local = in(order);
        return local == null
                ? null
                : local.atZone(offset == null ? zone : offset).toInstant();
    }

    /** The same moment in a zone that is known from elsewhere, such as a column headed "UTC". */
    public LocalMoment at(ZoneOffset known) {
        return offset != null ? this : new LocalMoment(dayFirst, monthFirst, known, hasTime);
    }
}
