package app.counterpoint.intake.reader.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch in which one person was there, on one device.
 *
 * @param to null while it is not known when they left
 */
record Visit(int person, int line, Instant from, @Nullable Instant to) {
    Instant last() {
        return to == null ? from : to;
    }
}
