package app.counterpoint.precision;

import java.util.Arrays;

/** Sequences of words, lists and shapes as one tree; {@link PatternWalk} finds what of it a text holds. */
final class Patterns {
    private static final int SETS = 3;

    private final Edges words;
    private final ClassEdges lists;
    private final ClassEdges shapes;
    private final int[] accepts;
    /**
     * For each node, three numbers side by side: one bit for each word that leaves it, by the last six bits of the word's index; the
     * lists; the shapes. Most tokens lead nowhere, and are told by these alone.
     */
    private final long[] leaving;
    /** How many nodes may follow any node by one token. */
    private final int mostFollowers;
    /** The node that follows the root by each word; 0 where none does. */
    private int[] targets = {};
    /** What is known beforehand of the first step. */
    private final PatternStarts starts;

    /**
     * Patterns.
     *
     * @param accepts for each node, one bit for each kind of which a pattern ends there
     * @param listed for each word, by its index, the lists it is in
     */
    Patterns(Edges words, ClassEdges lists, ClassEdges shapes, int[] accepts, long[] listed) {
        this.words = words;
        this.lists = lists;
        this.shapes = shapes;
        this.accepts = accepts;
        this.leaving = new long[accepts.length * SETS];
        int most = 0;
        for (int node = 0; node < accepts.length; node++) {
            leaving[node * SETS + 1] = lists.classes(node);
            leaving[node * SETS + 2] = shapes.classes(node);
            most = Math.max(most, Long.bitCount(lists.classes(node)) + Long.bitCount(shapes.classes(node)));
        }
        this.mostFollowers = 1 + most;
        words.each((node, word, target) -> {
            leaving[node * SETS] |= 1L << word;
            if (node == PatternTree.ROOT) {
                targets = word < targets.length
                        ? targets
                        : Arrays.copyOf(targets, Math.max(word + 1, targets.length * 2));
                targets[word] = target;
            }
        });
        this.starts = new PatternStarts(this, listed);
    }

    PatternStarts starts() {
        return starts;
    }

    /** One bit for each word that may follow a node, by the last six bits of the word's index. */
    long wordsAfter(int node) {
        return leaving[node * SETS];
    }

    /** The lists of which a word may follow a node. */
    long listsAfter(int node) {
        return leaving[node * SETS + 1];
    }

    /** The shapes of which a token may follow a node. */
    long shapesAfter(int node) {
        return leaving[node * SETS + 2];
    }

    /** Whether a pattern starts by a word itself. */
    boolean startsBy(int word) {
        return start(word) > 0;
    }

    /** No word from this index on starts a pattern by itself. */
    int startingWords() {
        return targets.length;
    }

    int accepts(int node) {
        return accepts[node];
    }

    /** How many nodes may follow a node by one token, whatever the two are. */
    int mostFollowers() {
        return mostFollowers;
    }

    /** Writes the nodes that follow by a token into {@code next} from {@code size} on, and tells how many are there then. */
    int follow(int node, int word, long inLists, long shape, int[] next, int size) {
        long openWords = leaving[node * SETS] & 1L << word;
        long openLists = leaving[node * SETS + 1] & inLists;
        long openShapes = leaving[node * SETS + 2] & shape;
        if ((openWords | openLists | openShapes) == 0) {
            return size;
        }
        int to = size;
        if (openWords != 0 && word >= 0) {
            int target = node == PatternTree.ROOT ? start(word) : words.follow(node, word);
            if (target > 0) {
                next[to++] = target;
            }
        }
        for (long open = openLists; open != 0; open &= open - 1) {
            next[to++] = lists.follow(node, Long.lowestOneBit(open));
        }
        for (long open = openShapes; open != 0; open &= open - 1) {
            next[to++] = shapes.follow(node, Long.lowestOneBit(open));
        }
        return to;
    }

    private int start(int word) {
        return word < targets.length ? targets[word] : 0;
    }
}
