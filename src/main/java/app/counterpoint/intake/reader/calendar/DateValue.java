package app.counterpoint.intake.reader.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time as a calendar writes it.
 *
 * @param local the digits; midnight for a date
 * @param utc written with a Z
 * @param zone null where none is named
 * @param isDate a date without a time
 */
record DateValue(LocalDateTime local, boolean utc, @Nullable ZoneName zone, boolean isDate) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2}):?(\\d{2})?(?:[.,]\\d+)?(Z)?)?");

    /** Null if the text is neither a date nor a time. */
    static @Nullable DateValue parse(String value, @Nullable ZoneName zone) {
        Matcher found = SHAPE.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            if (found.group(4) == null) {
                return new DateValue(day.atStartOfDay(), false, zone, true);
            }
            int hour = number(found, 4); // a leap second and 24:00 occur
            LocalDateTime time = day.atTime(hour == 24 ? 0 : hour, number(found, 5), Math.min(59, number(found, 6)));
            return new DateValue(hour == 24 ? time.plusDays(1) : time, found.group(7) != null, zone, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    boolean isFloating() {
        return !utc && zone == null;
    }
}
