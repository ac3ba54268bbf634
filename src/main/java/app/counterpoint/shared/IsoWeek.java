package app.counterpoint.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An ISO 8601 week: Monday to Sunday, the first week of a year being the one with its first Thursday.
 *
 * @param year the week-based year, which differs from the calendar's around New Year
 * @param week 1 to 52 or 53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    /** @throws IllegalArgumentException when the year has no such week */
    public IsoWeek {
        var weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException("%d has weeks 1 to %d but not %d".formatted(year, weeks, week));
        }
    }

    /** The week in which the day lies. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week in which the moment lies, on the clocks of the zone. */
    public static IsoWeek of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /**
     * Reads {@code 2026-W47}.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static IsoWeek parse(String text) {
        try {
            return of(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a week is written 2026-W47, not " + text, e);
        }
    }

    /** The weeks from the first to the last, both included; empty when the last comes before the first. */
    public static List<IsoWeek> range(IsoWeek first, IsoWeek last) {
        return IntStream.rangeClosed(0, first.weeksUntil(last))
                .mapToObj(first::plus)
                .toList();
    }

    /** Its first day. */
    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    /** The moment at which it begins in the zone. */
    public Instant start(ZoneId zone) {
        return monday().atStartOfDay(zone).toInstant();
    }

    /** The moment at which the next one begins in the zone; not itself part of this week. */
    public Instant end(ZoneId zone) {
        return plus(1).start(zone);
    }

    /** The week so many weeks later, or earlier for a negative number. */
    public IsoWeek plus(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    /** How many weeks later the other one is; negative when it is earlier. */
    public int weeksUntil(IsoWeek other) {
        return (int) ChronoUnit.WEEKS.between(monday(), other.monday());
    }

    /** Whether this one comes before the other. */
    public boolean isBefore(IsoWeek other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
