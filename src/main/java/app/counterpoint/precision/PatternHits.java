package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
                    hits.add(new Hit(token, ends[kind], kinds[kind], null, 1));
                    busy[kind] = ends[kind];
                }
            }
        }
        return hits;
    }
}
