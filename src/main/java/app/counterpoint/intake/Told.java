package app.counterpoint.intake;

import java.text.NumberFormat;
import java.util.Locale;

/** Counts in words for the screen. */
final class Told {

    private Told() {}

    /** "1 meeting", "12 meetings". */
    static String count(long n, String one, String many) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(n) + " " + (n == 1 ? one : many);
    }
}
