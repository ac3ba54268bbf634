package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which kinds of words stand beside each other, so that their order counts: "in the warehouse" differs from "the in". Each pair of kinds has
 * a weight; names of people and places are of one kind, whoever or wherever it is.
 */
final class Neighbours {
    /** The kinds, in the order of their numbers; of the last seven there are three each, by how rare the word is. */
    private static final List<String> FIXED = List.of(
            "edge",
            "stop",
            "sign",
            "blank",
            "number",
            "name",
            "article",
            "the",
            "dangling",
            "first-person",
            "second-person",
            "third-person",
            "preposition",
            "modal",
            "function",
            "time",
            "judging",
            "generic",
            "unknown");

    private static final List<String> GRADED = List.of("verb", "noun", "noun-or-verb", "adjective", "adverb", "other");
    private static final List<String> GRADES = List.of("common", "plain", "rare");
    private static final List<String> KINDS = kinds();
    /** How many pairs of kinds there are. */
    static final int PAIRS = KINDS.size() * KINDS.size();

    private static final int EDGE = 0;
    /** Rarities from which a word is neither common nor rare. */
    private static final double PLAIN = 8;

    private static final double RARE = 10;
    private static final long NUMBERS = Shape.NUM | Shape.MONEY | Shape.PCT | Shape.CLOCK | Shape.YEAR | Shape.UNITNUM;
    /** Those of which a word has a kind by its lists alone. */
    private static final long LISTED = Lists.FUNCTION
            | Lists.DANGLING
            | Lists.FIRST_PERSON
            | Lists.SECOND_PERSON
            | Lists.THIRD_PERSON
            | Lists.PREPOSITION
            | Lists.MODAL
            | Lists.TIMEUNIT
            | Lists.WEEKDAY
            | Lists.MONTH
            | Lists.SUBJECTIVE
            | Lists.GENERIC;

    private static final long NOUN_OR_ADJECTIVE = Shape.NOUN | Shape.ADJ;

    private Neighbours() {}

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(FIXED);
        for (String graded : GRADED) {
            GRADES.forEach(grade -> kinds.add(grade + "-" + graded));
        }
        return List.copyOf(kinds);
    }

    /** The name of a pair's weight. */
    static String name(int pair) {
        return KINDS.get(pair / KINDS.size()) + "." + KINDS.get(pair % KINDS.size());
    }

    /** Adds up the weights of the pairs of a text, without what is idle. */
    static double sum(Tokens tokens, WordTable table, boolean[] idle, double[] weights) {
        double sum = 0;
        int before = EDGE;
        for (int i = 0; i < tokens.count(); i++) {
            if (!idle[i]) {
                int kind = kind(tokens, i, table);
                sum += weights[before * KINDS.size() + kind];
                before = kind;
            }
        }
        return sum + weights[before * KINDS.size() + EDGE];
    }

    /** The pairs of a text in their order, for the training. */
    static int[] of(Tokens tokens, WordTable table, boolean[] idle) {
        int[] pairs = new int[tokens.count() + 1];
        int count = 0;
        int before = EDGE;
        for (int i = 0; i < tokens.count(); i++) {
            if (!idle[i]) {
                int kind = kind(tokens, i, table);
                pairs[count++] = before * KINDS.size() + kind;
                before = kind;
            }
        }
        pairs[count++] = before * KINDS.size() + EDGE;
        return Arrays.copyOf(pairs, count);
    }

    private static int kind(Tokens tokens, int i, WordTable table) {
        long bits = tokens.classes(i);
        if (Shape.is(bits, Shape.PUNCT)) {
            char sign = tokens.text.charAt(tokens.start(i));
            return sign == '.' || sign == '!' || sign == '?' ? 1 : 2;
        }
        if (Shape.is(bits, Shape.BLANK)) {
            return 3;
        }
        if (Shape.is(bits, NUMBERS)) {
            return 4;
        }
        if (Shape.is(bits, Shape.PERSON | Lists.PLACE)) {
            return 5;
        }
        return tokens.word(i) < 0 ? FIXED.size() - 1 : kind(tokens.word(i), table);
    }

    /** Found once for each word: it does not depend on the text. */
    private static int kind(int word, WordTable table) {
        int known = table.kind(word);
        if (known > 0) {
            return known;
        }
        long bits = table.classes(word);
        int listed = Shape.is(bits, LISTED) ? listed(table.word(word), bits) : 0;
        int kind = listed > 0 ? listed : graded(bits, CrowdFeatures.rarity(word, table));
        table.setKind(word, kind);
        return kind;
    }

    private static int listed(String word, long bits) {
        if (Shape.is(bits, Lists.FUNCTION)) {
            if (word.equals("a") || word.equals("an")) {
                return 6;
            }
            if (word.equals("the")) {
                return 7;
            }
        }
        if (Shape.is(bits, Lists.DANGLING)) {
            return 8;
        }
        if (Shape.is(bits, Lists.FIRST_PERSON)) {
            return 9;
        }
        if (Shape.is(bits, Lists.SECOND_PERSON)) {
            return 10;
        }
        return Shape.is(bits, Lists.THIRD_PERSON) ? 11 : common(bits);
    }

    private static int common(long bits) {
        if (Shape.is(bits, Lists.PREPOSITION)) {
            return 12;
        }
        if (Shape.is(bits, Lists.MODAL)) {
            return 13;
        }
        if (Shape.is(bits, Lists.FUNCTION)) {
            return 14;
        }
        if (Shape.is(bits, Lists.TIMEUNIT | Lists.WEEKDAY | Lists.MONTH)) {
            return 15;
        }
        return Shape.is(bits, Lists.SUBJECTIVE) ? 16 : Shape.is(bits, Lists.GENERIC) ? 17 : 0;
    }

    private static int graded(long bits, double rarity) {
        int group;
        if (Shape.is(bits, Shape.VERB)) {
            group = !Shape.is(bits, NOUN_OR_ADJECTIVE) ? 0 : Shape.is(bits, Shape.NOUN) ? 2 : 3;
        } else {
            group = Shape.is(bits, Shape.NOUN)
                    ? 1
                    : Shape.is(bits, Shape.ADJ) ? 3 : Shape.is(bits, Shape.ADVERB) ? 4 : 5;
        }
        int grade = rarity < PLAIN ? 0 : rarity < RARE ? 1 : 2;
        return FIXED.size() + group * GRADES.size() + grade;
    }
}
