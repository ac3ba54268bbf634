package app.counterpoint.intake.reader.text;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads durations as programs write them for people, in many languages. */
public final class Durations {
    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,3}))?\\s*([\\p{L}]+)\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?");

    private Durations() {}

    /**
     * Null if the text is not a duration with units or a clock such as 1:02:10; two parts of a clock are minutes and seconds.
     * A bare number is none, since its unit stands elsewhere.
     */
    public static @Nullable Duration parse(String written) {
        if (written.isEmpty() || written.length() > 60 || written.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            long first = Long.parseLong(clock.group(1));
            long second = Long.parseLong(clock.group(2));
            String third = clock.group(3);
            return Duration.ofSeconds(
                    third == null ? first * 60 + second : first * 3600 + second * 60 + Long.parseLong(third));
        }
        Matcher part = PART.matcher(text);
        double seconds = 0;
        int end = 0;
        while (part.find()) {
            int unit = unit(part.group(3));
            if (unit == 0 || !isFiller(text.substring(end, part.start()))) {
                return null;
            }
            String fraction = part.group(2);
            seconds += Double.parseDouble(part.group(1) + "." + (fraction == null ? "0" : fraction)) * unit;
            end = part.end();
        }
        return end == 0 || !isFiller(text.substring(end)) ? null : Duration.ofSeconds(Math.round(seconds));
    }

    /** A bare number of minutes, or whatever {@link #parse} reads. */
    public static @Nullable Duration minutes(String written) {
        String text = written.strip();
        return NUMBER.matcher(text).matches()
                ? Duration.ofSeconds(Math.round(Double.parseDouble(text.replace(',', '.')) * 60))
                : parse(written);
    }

    private static boolean isFiller(String between) {
        String stripped = between.strip();
        return stripped.isEmpty() || stripped.equals(",") || stripped.equals("und") || stripped.equals("and");
    }

    /** Seconds in a unit by how its name begins; 0 for an unknown word. */
    private static int unit(String word) {
        if ((word.startsWith("m") && !word.startsWith("mo") && !word.startsWith("mp"))
                || word.startsWith("perc")
                || word.startsWith("dk")
                || word.startsWith("мин")
                || word.startsWith("хв")
                || word.startsWith("分")
                || word.startsWith("분")
                || word.startsWith("λεπ")) {
            return 60;
        }
        if (word.startsWith("h")
                || word.startsWith("st")
                || word.startsWith("or")
                || word.startsWith("godz")
                || word.startsWith("u")
                || word.equals("t")
                || word.startsWith("tim")
                || word.startsWith("ó")
                || word.startsWith("sa")
                || word.startsWith("ч")
                || word.startsWith("год")
                || word.startsWith("час")
                || word.startsWith("時")
                || word.startsWith("小")
                || word.startsWith("时")
                || word.startsWith("시")
                || word.startsWith("ώρ")) {
            return 3600;
        }
        if (word.startsWith("s")
                || word.startsWith("mp")
                || word.startsWith("с")
                || word.startsWith("秒")
                || word.startsWith("초")
                || word.startsWith("δ")) {
            return 1;
        }
        return word.equals("d") || word.startsWith("day") || word.startsWith("tag") ? 86_400 : 0;
    }
}
