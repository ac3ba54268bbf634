package app.counterpoint.shared.ui;

import app.counterpoint.shared.IsoWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A place on a chart's common axis.
 *
 * @param label what stands below the axis; short
 * @param name what is said and shown when it is pointed at
 */
public record Position(String label, String name) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** A week: {@code W47}, said as {@code Week 47, from 16 Nov}. */
    public static Position of(IsoWeek week) {
        return new Position("W" + week.week(), "Week " + week.week() + ", from " + DAY.format(week.monday()));
    }

    /** Weeks, in their order. */
    public static List<Position> of(List<IsoWeek> weeks) {
        return weeks.stream().map(Position::of).toList();
    }
}
