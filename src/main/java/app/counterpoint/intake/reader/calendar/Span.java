package app.counterpoint.intake.reader.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long an event lasts: days by the calendar, and time by the clock. */
record Span(int days, Duration time) {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})S)?)?");

    /** Null if the text is no duration, or a negative one. */
    static @Nullable Span parse(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return null;
        }
        return new Span(
                number(found, 1) * 7 + number(found, 2),
                Duration.ofHours(number(found, 3)).plusMinutes(number(found, 4)).plusSeconds(number(found, 5)));
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whole days between two dates. */
    static Span between(LocalDateTime start, LocalDateTime end) {
        return new Span((int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(start, end)), Duration.ZERO);
    }

    LocalDateTime after(LocalDateTime start) {
        return start.plus(Period.ofDays(days));
    }
}
