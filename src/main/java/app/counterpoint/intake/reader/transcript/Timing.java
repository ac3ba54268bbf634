package app.counterpoint.intake.reader.transcript;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line above a cue that tells when it is shown. */
final class Timing {
    private static final Pattern ARROW = Pattern.compile(
            "^\\s*((?:\\d{1,6}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?)\\s*-{1,2}>\\s*((?:\\d{1,6}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?).*$");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

    private Timing() {}

    static boolean isTiming(String line) {
        return ARROW.matcher(line).matches();
    }

    /** When the cue begins; null if the line is not a timing. */
    static @Nullable Duration start(String line) {
        Matcher arrow = ARROW.matcher(line);
        return arrow.matches() ? clock(arrow.group(1)) : null;
    }

    /** {@code MM:SS}, {@code HH:MM:SS}, each with or without milliseconds; null for anything else. */
    static @Nullable Duration clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return null;
        }
        String hours = clock.group(1);
        String fraction = clock.group(4);
        long millis = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3)))
                .plusMillis(millis);
    }
}
