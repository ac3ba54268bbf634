package app.counterpoint.intake.reader.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One unfolded line of a calendar.
 *
 * @param name in upper case, without a group
 * @param parameters by name in upper case, without quotation marks
 * @param line on which it begins, counted from 1
 */
record ContentLine(String name, Map<String, String> parameters, String value, int line) {

    /** Null if the text has no colon outside quotation marks, as in a line that was wrapped by hand. */
    static @Nullable ContentLine parse(String text, int line) {
        int colon = end(text, 0, ":");
        if (colon < 0) {
            return null;
        }
        int at = Math.min(colon, end(text, 0, ";:"));
        String name = text.substring(0, at).strip().toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        while (at < colon) {
            int next = end(text, at + 1, ";:");
            String parameter = text.substring(at + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", "").strip());
            }
            at = next;
        }
        return new ContentLine(
                name.substring(name.lastIndexOf('.') + 1),
                parameters,
                text.substring(colon + 1).strip(),
                line);
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
