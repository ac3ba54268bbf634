package app.counterpoint.intake.reader.calendar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A calendar's own definition of a zone, as text for a library, with no more in it than a zone needs: in each of its parts one rule, by
 * the year. What repeats by the second, or a thousand rules, would keep the library busy for hours.
 */
final class ZoneDefinition {
    private static final int LONGEST = 1 << 16;
    private static final int MOST_PARTS = 200;
    private static final List<String> LINES =
            List.of("BEGIN", "END", "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO");
    private static final Pattern BY_THE_YEAR =
            Pattern.compile("(?=.*FREQ=YEARLY)(?!.*BY(?:HOUR|MINUTE|SECOND|YEARDAY|WEEKNO|SETPOS)).{1,200}");

    private final StringBuilder text = new StringBuilder();
    private ZoneName name = new ZoneName("", 0);
    private int parts;
    private boolean hasRule;

    ZoneName name() {
        return name;
    }

    String text() {
        return text.toString();
    }

    /** Takes in a line of it, its first and its last among them. */
    void line(ContentLine line) {
        if (line.name().equals("TZID")) {
            name = new ZoneName(line.value(), line.calendar());
        } else if (line.name().equals("BEGIN")) {
            parts++;
            hasRule = false;
        }
        boolean isRule = line.name().equals("RRULE");
        if (!LINES.contains(line.name()) || text.length() > LONGEST || parts > MOST_PARTS || (isRule && !fits(line))) {
            return;
        }
        hasRule |= isRule;
        text.append(line.name()).append(':').append(line.value()).append("\r\n");
    }

    private boolean fits(ContentLine rule) {
        return !hasRule
                && BY_THE_YEAR.matcher(rule.value().toUpperCase(Locale.ROOT)).matches();
    }
}
