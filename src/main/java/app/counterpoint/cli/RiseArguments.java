package app.counterpoint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of {@code rise}.
 *
 * @param file what to read; absent for standard input
 * @param openAt an alert opens at once in so many weeks
 */
record RiseArguments(@Nullable String file, double openAt) {

    private static final String OPEN_AT = "--open-at";

    /** @throws IllegalArgumentException when the arguments make no sense */
    static RiseArguments of(List<String> args) {
        String file = null;
        var openAt = 52.0;
        for (var i = 0; i < args.size(); i++) {
            var argument = args.get(i);
            if (argument.equals(OPEN_AT)) {
                i++;
                openAt = weeks(i < args.size() ? args.get(i) : "");
            } else if (argument.startsWith(OPEN_AT + "=")) {
                openAt = weeks(argument.substring(OPEN_AT.length() + 1));
            } else if (argument.startsWith("-") && argument.length() > 1) {
                throw new IllegalArgumentException("no such option: " + argument);
            } else if (file != null) {
                throw new IllegalArgumentException("one file at a time, not also " + argument);
            } else {
                file = argument;
            }
        }
        return new RiseArguments("-".equals(file) ? null : file, openAt);
    }

    private static double weeks(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(OPEN_AT + " wants a number of weeks, not '" + text + "'", e);
        }
    }
}
