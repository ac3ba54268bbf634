package app.counterpoint.intake.reader.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One unfolded line of a calendar.
 *
 * @param name in upper case, without a group
 * @param parameters by name in upper case, without quotation marks
 * @param line on which it begins, counted from 1
 * @param calendar in which of the file's calendars it stands, counted from 1; 0 before the first
 */
record ContentLine(String name, Map<String, String> parameters, String value, int line, int calendar) {
    private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE");
    private static final Set<String> PEOPLE = Set.of("ATTENDEE", "ORGANIZER");
    private static final Pattern DATE = Pattern.compile(":\\s*(?=\\d{4}-?\\d{2}-?\\d{2})");
    private static final Pattern ADDRESS = Pattern.compile("(?i):(?=\\s*mailto:)");

    /** Null if the text has no colon outside quotation marks, as in a line that was wrapped by hand. */
    static @Nullable ContentLine parse(String text, int line, int calendar) {
        int first = end(text, 0, ":");
        if (first < 0) {
            return null;
        }
        int at = Math.min(first, end(text, 0, ";:"));
        String name = text.substring(0, at).strip().toUpperCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('.') + 1);
        int colon = at == first ? first : beforeValue(name, text, first);
        Map<String, String> parameters = new HashMap<>();
        while (at < colon) {
            int semicolon = end(text, at + 1, ";");
            int next = semicolon < 0 ? colon : Math.min(semicolon, colon);
            String parameter = text.substring(at + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        plain(parameter.substring(equals + 1)));
            }
            at = next;
        }
        return new ContentLine(name, parameters, text.substring(colon + 1).strip(), line, calendar);
    }

    /** Some programs put names and zones with colons of their own before the value, and forget the quotation marks. */
    private static int beforeValue(String name, String text, int first) {
        if (DATES.contains(name)) {
            Matcher date = DATE.matcher(text);
            return date.find(first) ? date.start() : first;
        }
        int last = first;
        if (PEOPLE.contains(name)) {
            for (Matcher address = ADDRESS.matcher(text); address.find(last); last = address.start() + 1) {}
        }
        return last == first ? first : last - 1;
    }

    /** Without quotation marks, and with what RFC 6868 writes in their place. */
    private static String plain(String parameter) {
        String unquoted = parameter.replace("\"", "");
        return (unquoted.indexOf('^') < 0
                        ? unquoted
                        : unquoted.replace("^'", "\"").replace("^n", " ").replace("^^", "^"))
                .strip();
    }

    private static int end(String text, int from, String signs) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && signs.indexOf(c) >= 0) {
                return i;
            }
        }
        if (quoted) { // a quotation mark that is never closed quotes nothing
            for (int i = from; i < text.length(); i++) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Nullable String parameter(String key) {
        return parameters.get(key);
    }

    /** The zone in which its times are told; null where none is named. */
    @Nullable ZoneName zone() {
        String tzid = parameters.get("TZID");
        return tzid == null ? null : new ZoneName(tzid, calendar);
    }

    boolean is(String key, String expected) {
        return expected.equalsIgnoreCase(parameters.get(key));
    }

    /** The value as text, its escapes undone. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(next == 'n' || next == 'N' ? ' ' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
