package app.counterpoint.precision;

import java.util.Arrays;

/** Sequences of words, lists and shapes as one tree; {@link PatternWalk} finds what of it a text holds. */
final class Patterns {
    private final Edges words;
    private final ClassEdges lists;
    private final ClassEdges shapes;
    private final int[] accepts;
    /** For each node, one bit for each word that leaves it, by the last six bits of its index: most words are told without a look-up. */
    private final long[] wordBits;
    /** The node that follows the root by each word; 0 where none does. */
    private int[] starts = {};

    /**
     * Patterns.
     *
     * @param accepts for each node, one bit for each kind of which a pattern ends there
     */
    Patterns(Edges words, ClassEdges lists, ClassEdges shapes, int[] accepts) {
        this.words = words;
        this.lists = lists;
        this.shapes = shapes;
        this.accepts = accepts;
        this.wordBits = new long[accepts.length];
        words.each((node, word, target) -> {
            wordBits[node] |= 1L << word;
            if (node == PatternTree.ROOT) {
                starts = word < starts.length ? starts : Arrays.copyOf(starts, Math.max(word + 1, starts.length * 2));
                starts[word] = target;
            }
        });
    }

    int accepts(int node) {
        return accepts[node];
    }

    /** How many nodes may follow by a token: as many as its classes let pass, and one by its word. */
    int mostFollowers(int node, long inLists, long shape) {
        return 1 + Long.bitCount(lists.open(node, inLists)) + Long.bitCount(shapes.open(node, shape));
    }

    /** Writes the nodes that follow by a token into {@code next} from {@code size} on, and tells how many are there then. */
    int follow(int node, int word, long inLists, long shape, int[] next, int size) {
        int to = size;
        if (node == PatternTree.ROOT) {
            if (word >= 0 && word < starts.length && starts[word] != 0) {
                next[to++] = starts[word];
            }
        } else if (word >= 0 && (wordBits[node] & 1L << word) != 0) {
            int target = words.follow(node, word);
            if (target >= 0) {
                next[to++] = target;
            }
        }
        for (long open = lists.open(node, inLists); open != 0; open &= open - 1) {
            next[to++] = lists.follow(node, Long.lowestOneBit(open));
        }
        for (long open = shapes.open(node, shape); open != 0; open &= open - 1) {
            next[to++] = shapes.follow(node, Long.lowestOneBit(open));
        }
        return to;
    }
}
