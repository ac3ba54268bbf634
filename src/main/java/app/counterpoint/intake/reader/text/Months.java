package app.counterpoint.intake.reader.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months in the languages in which files are written, from the platform's own locale data. */
final class Months {
    private static final Map<String, Month> BY_NAME = names();

    private Months() {}

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (String language : List.of(
                "en", "de", "fr", "es", "it", "pt", "pl", "nl", "cs", "sk", "hu", "sv", "da", "nb", "fi", "ro", "tr",
                "ru", "uk", "el")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    names.putIfAbsent(plain(month.getDisplayName(style, Locale.of(language))), month);
                }
            }
        }
        names.put("sept", Month.SEPTEMBER);
        names.put("mrz", Month.MARCH);
        names.keySet().removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
        return Map.copyOf(names);
    }

    static @Nullable Month of(String word) {
        return BY_NAME.get(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
