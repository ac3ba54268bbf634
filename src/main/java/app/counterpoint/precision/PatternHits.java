package app.counterpoint.precision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hits of the pattern files: for each kind the leftmost, longest, not overlapping. */
final class PatternHits {
    private static final SpanKind[] KINDS = SpanKind.values();

    private PatternHits() {}

    /** Adds them. */
    static void find(Tokens tokens, Lexicon lexicon, List<Hit> hits) {
        PatternWalk walk = new PatternWalk(lexicon.patterns(), tokens, lexicon.lists(tokens));
        int[] busy = new int[KINDS.length];
        for (int token = 0; token < tokens.count(); token++) {
            for (int kinds = walk.from(token); kinds != 0; kinds &= kinds - 1) {
                SpanKind kind = KINDS[Integer.numberOfTrailingZeros(kinds)];
                int end = walk.end(kind.ordinal());
                if (token >= busy[kind.ordinal()]) {
                    hits.add(new Hit(token, trimmed(tokens, token, end, kind), kind, domain(kind), 1));
                    busy[kind.ordinal()] = end;
                }
            }
        }
    }

    /** What a name was followed by helped to find it, and is not part of it. */
    private static int trimmed(Tokens tokens, int from, int end, SpanKind kind) {
        int to = end;
        if (domain(kind) != null) {
            while (to > from + 1 && tokens.is(to - 1, Lists.FUNCTION | Lists.PREPOSITION | Shape.PUNCT)) {
                to--;
            }
        }
        return to;
    }

    private static @Nullable Domain domain(SpanKind kind) {
        return switch (kind) {
            case FEATURE -> Domain.PRODUCT;
            case COMPONENT -> Domain.TECHNOLOGY;
            case TIME, COST, CAUSE, TRADEOFF, NAME, VAGUE, HEDGE, BUZZ -> null;
        };
    }
}
