package app.counterpoint.precision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Texts made to cost more than their length, and what they cost beside an ordinary one that is as long. */
final class Hostile {
    private static final int LENGTH = 100_000;
    private static final int TIMES = 7;
    private static final String ORDINARY = "the retry queue drops 4% of the orders, ";

    private Hostile() {}

    /** The texts, by what they are made of. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one letter", repeated("a"));
        texts.put("one capital", repeated("A"));
        texts.put("digits", repeated("7"));
        texts.put("combining marks", repeated("\u0301"));
        texts.put("a letter with its mark each", repeated("e\u0301"));
        texts.put("half surrogates", repeated("\ud800"));
        texts.put("emoji", repeated("\ud83d\ude00"));
        texts.put("nested brackets", "(".repeat(LENGTH / 2) + ")".repeat(LENGTH / 2));
        texts.put("joined words", repeated("a-"));
        texts.put("the beginning of a pattern", repeated("before the end of the "));
        texts.put("a vague pattern", repeated("is too risky and "));
        texts.put("names", repeated("Anna "));
        texts.put("new words", newWords());
        return texts;
    }

    /** Prints the milliseconds for each, the least of several times. */
    static void print(PrecisionScorer scorer) {
        double ordinary = millis(scorer, repeated(ORDINARY));
        System.out.printf(Locale.ROOT, "%,d characters of ordinary text %8.2f ms%n", LENGTH, ordinary);
        texts().forEach((name, text) -> {
            double millis = millis(scorer, text);
            System.out.printf(
                    Locale.ROOT, "  %-28s %8.2f ms, %4.1f times the ordinary text%n", name, millis, millis / ordinary);
        });
    }

    private static double millis(PrecisionScorer scorer, String text) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = Speed.cpu();
            Evaluation.score(scorer, text);
            millis[i] = (Speed.cpu() - begin) / 1e6;
        }
        return Arrays.stream(millis).min().orElseThrow();
    }

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    /** Words of which none is known and none comes twice. */
    private static String newWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append("zq");
            for (int left = i; left > 0; left /= 26) {
                text.append((char) ('a' + left % 26));
            }
            text.append(' ');
        }
        return text.substring(0, LENGTH);
    }
}
