package app.counterpoint.precision;

import java.util.Arrays;

/** Patterns while they are read: sequences of words, lists and shapes that begin alike share their beginning. */
final class PatternTree {
    /** The root, where every pattern begins. */
    static final int ROOT = 0;

    private final Edges words;
    private final Edges lists;
    private final Edges shapes;
    private int[] accepts;
    private int nodes = 1;

    /** A root alone, with room for so many nodes. */
    PatternTree(int expected) {
        words = new Edges(expected);
        lists = new Edges(expected / 4);
        shapes = new Edges(expected / 4);
        accepts = new int[expected + 1];
    }

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
        int next = edges.followOrAdd(node, symbol, nodes);
        if (next == nodes && ++nodes > accepts.length) {
            accepts = Arrays.copyOf(accepts, nodes * 2);
        }
        return next;
    }

    /**
     * To be called once when all patterns are in.
     *
     * @param listed for each word, by its index, the lists it is in
     */
    Patterns freeze(long[] listed) {
        return new Patterns(
                words,
                new ClassEdges(lists, nodes),
                new ClassEdges(shapes, nodes),
                Arrays.copyOf(accepts, nodes),
                listed);
    }
}
