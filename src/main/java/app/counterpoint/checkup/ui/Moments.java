package app.counterpoint.checkup.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as they are shown: on the clocks of the relationship. */
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Moments() {}

    /** {@code Mon 16 Nov 2026, 10:00}. */
    static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /** {@code Mon 16 Nov 2026}. */
    static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }
}
