package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;

/** Cuts a turn into sentences: at full stops, question and exclamation marks and line breaks, not inside numbers and short forms. */
final class Sentences {
    private static final List<String> SHORT_FORMS =
            List.of("e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "approx", "no", "cf");

    private Sentences() {}

    /** A sentence and where it lies in its turn. */
    record Sentence(int start, int end, String text) {}

    static List<Sentence> of(String turn) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < turn.length(); i++) {
            char c = turn.charAt(i);
            boolean stop = c == '\n' || c == '!' || c == '?' || c == '…' || c == '.' && !isShortForm(turn, begin, i);
            boolean closed = i + 1 == turn.length()
                    || Character.isWhitespace(turn.charAt(i + 1))
                    || c == '\n'
                    || "\"”')".indexOf(turn.charAt(i + 1)) >= 0;
            if (stop && closed) {
                add(sentences, turn, begin, i + 1);
                begin = i + 1;
            }
        }
        add(sentences, turn, begin, turn.length());
        return sentences;
    }

    private static boolean isShortForm(String turn, int begin, int dot) {
        int from = dot;
        while (from > begin && !Character.isWhitespace(turn.charAt(from - 1)) && turn.charAt(from - 1) != '(') {
            from--;
        }
        return SHORT_FORMS.contains(turn.substring(from, dot).toLowerCase(java.util.Locale.ROOT));
    }

    private static void add(List<Sentence> sentences, String turn, int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && (Character.isWhitespace(turn.charAt(start))
                        || "\"”')".indexOf(turn.charAt(start)) >= 0 && sentences.size() > 0)) {
            start++;
        }
        while (end > start && Character.isWhitespace(turn.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(turn.charAt(i))) {
                sentences.add(new Sentence(start, end, turn.substring(start, end)));
                return;
            }
        }
    }
}
