package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
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
        @Nullable Duration said) {}
