package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.Durations;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long somebody was there, with hours, minutes and seconds in a few more languages. */
final class Lengths {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\.?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("ó", "h"),
            Map.entry("óra", "h"),
            Map.entry("p", "min"),
            Map.entry("perc", "min"),
            Map.entry("mp", "s"),
            Map.entry("másodperc", "s"),
            Map.entry("giờ", "h"),
            Map.entry("phút", "min"),
            Map.entry("giây", "s"),
            Map.entry("ώ", "h"),
            Map.entry("ώρα", "h"),
            Map.entry("ώρες", "h"),
            Map.entry("λ", "min"),
            Map.entry("λεπτά", "min"),
            Map.entry("δ", "s"),
            Map.entry("δευτ", "s"),
            Map.entry("ชม", "h"),
            Map.entry("ชั่วโมง", "h"),
            Map.entry("นาที", "min"),
            Map.entry("วินาที", "s"));

    private Lengths() {}

    /** Null if the text is no length of time. */
    static @Nullable Duration parse(String written) {
        Duration known = Durations.parse(written);
        return known != null || written.length() > 60
                ? known
                : Durations.parse(
                        WORD.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(word -> unit(word.group())));
    }

    private static String unit(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return UNITS.getOrDefault(plain, plain);
    }
}
