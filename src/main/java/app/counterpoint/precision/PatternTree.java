package app.counterpoint.precision;

import java.util.Arrays;

/** Patterns while they are read: sequences of words, lists and shapes that begin alike share their beginning. */
final class PatternTree {
    /** The root, where every pattern begins. */
    static final int ROOT = 0;

    private final Edges words = new Edges();
    private final Edges lists = new Edges();
    private final Edges shapes = new Edges();
    private int[] accepts = new int[1 << 10];
    private int nodes = 1;

    /** The node that follows by a word. */
    int word(int node, int word) {
        return step(words, node, word);
    }

    /** The node that follows by any word of a list, given by its bit. */
    int list(int node, long list) {
        return step(lists, node, Long.numberOfTrailingZeros(list));
    }

    /** The node that follows by any token of a shape, given by its bit. */
    int shape(int node, long shape) {
        return step(shapes, node, Long.numberOfTrailingZeros(shape));
    }

    /** A pattern of this kind ends here. */
    void accept(int node, SpanKind kind) {
        accepts[node] |= 1 << kind.ordinal();
    }

    private int step(Edges edges, int node, int symbol) {
        int known = edges.follow(node, symbol);
        if (known >= 0) {
            return known;
        }
        if (nodes == accepts.length) {
            accepts = Arrays.copyOf(accepts, nodes * 2);
        }
        edges.add(node, symbol, nodes);
        return nodes++;
    }

    /** To be called once when all patterns are in. */
    Patterns freeze() {
        return new Patterns(words, new ClassEdges(lists, nodes), new ClassEdges(shapes, nodes), Arrays.copyOf(accepts, nodes));
    }
}
