package app.counterpoint.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code inspect} was asked for.
 *
 * @param from first day of a calendar's window; null for the usual one
 * @param to last day of a calendar's window; null for the usual one
 * @param zone for times that carry none
 * @param answers to questions that an earlier run printed
 */
record InspectArguments(
        Path file, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone, Map<String, String> answers) {
    static final String USAGE =
            "usage: counterpoint inspect FILE [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--zone Area/City] [--answer ID=VALUE]...";

    /** @throws IllegalArgumentException with a sentence for the terminal */
    static InspectArguments of(List<String> args) {
        @Nullable Path file = null;
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        ZoneId zone = ZoneId.of("UTC");
        Map<String, String> answers = new HashMap<>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            try {
                switch (arg) {
                    case "--from" -> from = LocalDate.parse(value(rest, arg));
                    case "--to" -> to = LocalDate.parse(value(rest, arg));
                    case "--zone" -> zone = ZoneId.of(value(rest, arg));
                    case "--answer" -> answer(answers, value(rest, arg));
                    default -> {
                        if (file != null || arg.startsWith("--")) {
                            throw new IllegalArgumentException(USAGE);
                        }
                        file = Path.of(arg);
                    }
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("cannot read the value of " + arg + ": " + e.getMessage(), e);
            }
        }
        if (file == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new InspectArguments(file, from, to, zone, answers);
    }

    private static String value(Iterator<String> rest, String option) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static void answer(Map<String, String> answers, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--answer needs ID=VALUE");
        }
        answers.put(text.substring(0, equals), text.substring(equals + 1));
    }
}
