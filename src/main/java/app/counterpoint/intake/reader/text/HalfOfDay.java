package app.counterpoint.intake.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Morning or afternoon, as clocks of twelve hours tell them in many languages; the words are those of the CLDR for the languages in which
 * office programs are sold.
 */
enum HalfOfDay {
    MORNING(
            "de\\.?\\s*(?=\\d{1,2}:\\d)|(?:(?<=\\d\\s?)a\\.?\\s?m|am(?=\\s*\\d{1,2}:\\d)|dop|vorm|fm|f\\.\\s?m|f\\.\\s?h|ap|öö|am vormittag|da manhã|e paradites|pr(?:ij)?e\\s?podne|priekšpusdienā"
                    + "|priešpiet|pg|vm|yb|r\\.n|π\\.?\\s?μ|дп|ам|пр\\.\\s?об|претпл|пр(?:иј)?е\\s?подне|ص|قبل\\s?از\\s?ظهر|לפנה[״\"]צ|पूर्वाह्न|ก่อนเที่ยง)(?!\\p{L})\\.?"
                    + "|(?-i:SA)$",
            "午前|上午|오전"),
    AFTERNOON(
            "du\\.?\\s*(?=\\d{1,2}:\\d)|(?:p\\.?\\s?m|odp|pop|nachm|em|e\\.\\s?m|e\\.\\s?h|ip|ös|am na(?:ch)?mittag|da tarde|e pasdites|po\\s?podne|pēcpusdienā"
                    + "|popiet|ptg|nm|yh|i\\.n|μ\\.?\\s?μ|пп|пм|сл\\.\\s?об|попл|по(?:слије)?\\s?подне|م|بعد\\s?از\\s?ظهر|אחה[״\"]צ|अपराह्न|หลังเที่ยง)(?!\\p{L})\\.?"
                    + "|(?-i:CH)$",
            "午後|下午|오후");

    private final Pattern pattern;

    /** @param words that stand by themselves; @param signs that may stand against anything, since their script knows no spaces */
    HalfOfDay(String words, String signs) {
        pattern = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")|" + signs);
    }

    /** Takes the name of one out of the text; null if it holds none. */
    static @Nullable HalfOfDay cutFrom(StringBuilder text) {
        if (!mayBeIn(text)) {
            return null;
        }
        HalfOfDay english = cutEnglishFrom(text);
        return english != null
                ? english
                : AFTERNOON.isCutFrom(text) ? AFTERNOON : MORNING.isCutFrom(text) ? MORNING : null;
    }

    /** The letters of 2025-03-17T09:00:00Z are none. */
    private static boolean mayBeIn(CharSequence text) {
        return text.chars().anyMatch(c -> Character.isLetter(c) && c != 'T' && c != 'Z');
    }

    /** The usual case, without the search for all others. */
    private static @Nullable HalfOfDay cutEnglishFrom(StringBuilder text) {
        int at = text.length() - 2;
        if (at < 2 || (text.charAt(at + 1) | ' ') != 'm') {
            return null;
        }
        char before = text.charAt(text.charAt(at - 1) == ' ' ? at - 2 : at - 1);
        int letter = text.charAt(at) | ' ';
        if (!Character.isDigit(before) || (letter != 'a' && letter != 'p')) {
            return null;
        }
        text.setLength(at);
        return letter == 'a' ? MORNING : AFTERNOON;
    }

    private boolean isCutFrom(StringBuilder text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return false;
        }
        text.replace(found.start(), found.end(), " ");
        return true;
    }
}
