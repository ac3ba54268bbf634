package app.counterpoint.precision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed where nothing is named: in a statement without a thing, a time, a quantity or a known vague phrase, the word that
 * judges, ranks or demands is the claim, and nothing supports it.
 */
final class Claims {
    private static final long NO_JUDGEMENT = Lists.FUNCTION | Lists.NUMBER | Lists.ORG | Lists.SPEECH | Shape.PUNCT;
    private static final WordSet DEMANDS =
            WordSet.of("must", "should", "need", "needs", "cannot", "can't", "won't", "shouldn't");
    private static final int LONGEST_OPENING = 2;

    private Claims() {}

    /** Adds the first claim of a statement in which nothing else was found. */
    static void find(Tokens tokens, List<Hit> found) {
        for (Hit hit : found) {
            if (hit.kind().isEvidence() && hit.strength() > 0 || hit.kind() == SpanKind.VAGUE) {
                return;
            }
        }
        Hit claim = asks(tokens) ? null : first(tokens);
        if (claim != null) {
            found.add(claim);
        }
    }

    private static @Nullable Hit first(Tokens tokens) {
        int weak = -1;
        for (int i = 0; i < tokens.count(); i++) {
            if (judges(tokens, i)) {
                return claim(tokens, i);
            }
            if (weak < 0 && (isTopic(tokens, i) || demands(tokens, i))) {
                weak = i;
            }
        }
        return weak < 0 ? null : claim(tokens, weak);
    }

    /** A word of judgement, or an adjective. */
    private static boolean judges(Tokens tokens, int i) {
        return tokens.is(i, Lists.VAGUE_WORD | Lists.SUBJECTIVE | Shape.ADJ) && !tokens.is(i, NO_JUDGEMENT);
    }

    private static boolean isTopic(Tokens tokens, int i) {
        return tokens.is(i, Lists.ORG | Lists.CONSEQUENCE) && !tokens.is(i, Lists.FUNCTION);
    }

    private static boolean demands(Tokens tokens, int i) {
        return tokens.is(i, Lists.MODAL) && DEMANDS.has(tokens, i);
    }

    /** Takes in the negation or the word of degree before it: "aren't ready", "so few". */
    private static Hit claim(Tokens tokens, int word) {
        int from = word;
        while (from > 0
                && word - from < LONGEST_OPENING
                && tokens.is(from - 1, Shape.ADVERB)
                && tokens.length(from - 1) > 1) {
            from--;
        }
        return new Hit(from, word + 1, SpanKind.VAGUE, null, 1);
    }

    /** "When is it out?" claims nothing. */
    private static boolean asks(Tokens tokens) {
        for (int i = Math.max(0, tokens.count() - LONGEST_OPENING * 2); i < tokens.count(); i++) {
            if (tokens.isChar(i, '?')) {
                return true;
            }
        }
        return false;
    }
}
