package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hits of the pattern files: for each kind the leftmost, longest, not overlapping. */
final class PatternHits {
    private PatternHits() {}

    static List<Hit> find(Tokens tokens, Lexicon lexicon) {
        List<Hit> hits = new ArrayList<>();
        long[] lists = lexicon.lists(tokens);
        SpanKind[] kinds = SpanKind.values();
        int[] ends = new int[kinds.length];
        int[] busy = new int[kinds.length];
        for (int token = 0; token < tokens.count(); token++) {
            Arrays.fill(ends, 0);
            lexicon.patterns().match(tokens, lists, token, ends);
            for (int kind = 0; kind < ends.length; kind++) {
                if (ends[kind] > token && token >= busy[kind]) {
                    hits.add(new Hit(
                            token,
                            trimmed(tokens, token, ends[kind], kinds[kind]),
                            kinds[kind],
                            domain(kinds[kind]),
                            1));
                    busy[kind] = ends[kind];
                }
            }
        }
        return hits;
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
