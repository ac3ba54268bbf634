package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;

/** A number counts when what it counts is named: "14 renewals", "three flaky tests". Priorities and ways are not counted. */
final class Quantities {
    private static final long NUMBERS = Shape.NUM | Lists.NUMBER;
    private static final long NO_MODIFIER =
            Lists.FUNCTION | Lists.PREPOSITION | Lists.MODAL | Shape.PUNCT | Lists.TIMEUNIT;

    private static final WordSet OBJECT_OPENERS = WordSet.of("a", "an", "the", "our", "your", "their", "to");

    private Quantities() {}

    static void find(Tokens tokens, List<Hit> found) {
        if (!tokens.mayHave(NUMBERS)) {
            return;
        }
        boolean[] taken = new boolean[tokens.count()];
        for (Hit hit : found) {
            if (hit.kind() == SpanKind.COST || hit.kind() == SpanKind.TIME) {
                Arrays.fill(taken, hit.from(), hit.to(), true);
            }
        }
        for (int i = 0; i < tokens.count(); i++) {
            long bits = tokens.classes(i);
            if (!Shape.is(bits, NUMBERS) || Shape.is(bits, Shape.IDLE | Shape.YEAR) || isLabel(tokens, i)) {
                continue;
            }
            int noun = counted(tokens, i);
            if (noun > 0 && !taken[i] && !isPair(tokens, i, noun)) {
                found.add(new Hit(i, noun + 1, SpanKind.COST, null, 1));
            }
        }
    }

    /** "Phase 1", "Python 3", "in May 2": the number is part of a name. */
    private static boolean isLabel(Tokens tokens, int number) {
        return Shape.is(tokens.classes(number), Shape.NUM)
                && (tokens.is(number - 1, Lists.STOP_COUNT | Lists.MONTH | Lists.TECHNOLOGY)
                        || tokens.is(number - 1, Shape.CAP) && number > 1
                        || tokens.is(number - 1, Shape.UPPER));
    }

    /** "keep two lists in parallel" says how something is built; only people and accounts are counted by twos. */
    private static boolean isPair(Tokens tokens, int number, int noun) {
        return Syntax.isWord(tokens, number, "two")
                && !tokens.is(noun, Lists.STAFF | Lists.SEGMENT | Lists.SEGMENT_WEAK | Lists.PEOPLE | Shape.PUNCT);
    }

    private static int counted(Tokens tokens, int number) {
        for (int at = number + 1; at <= number + 3 && at < tokens.count(); at++) {
            long bits = tokens.classes(at);
            if (Shape.is(bits, Lists.TIMEUNIT | Lists.STOP_COUNT)) {
                return -1;
            }
            if (Shape.is(bits, Shape.PLURAL | Lists.STAFF) || endsInS(tokens, at) && !isVerb(tokens, at)) {
                return at;
            }
            if (Shape.is(bits, NO_MODIFIER) || !Shape.is(bits, Shape.WORD)) {
                return endsInS(tokens, at) && at == number + 1 ? at : -1;
            }
        }
        return -1;
    }

    /** "SOC 2 needs a log": an article after the word shows that it is a verb. */
    private static boolean isVerb(Tokens tokens, int at) {
        return tokens.is(at + 1, Lists.FUNCTION)
                && !tokens.is(at, Lists.STRONG | Lists.WEAK)
                && OBJECT_OPENERS.has(tokens, at + 1);
    }

    private static boolean endsInS(Tokens tokens, int token) {
        String text = tokens.text;
        int end = tokens.end(token);
        return tokens.length(token) > 3
                && text.charAt(end - 1) == 's'
                && text.charAt(end - 2) != 's'
                && text.charAt(end - 2) != '\''
                && !tokens.is(token, Lists.FUNCTION | Shape.VERB);
    }
}
