package app.counterpoint.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as all pages show them, on the clocks of the relationship. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Moments() {}

    /** {@code Mon 16 Nov 2026, 10:00}. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /** {@code Mon 16 Nov 2026}. */
    public static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }

    /** {@code 16 Nov 2026}, for where there is little room. */
    public static String date(Instant moment, ZoneId zone) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** {@code 16 Nov 2026}, for where there is little room. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }
}
