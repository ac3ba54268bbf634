package app.counterpoint.precision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * For each word, the nodes that it leads to from the root, and what may follow them. Two in three tokens are told by it that no pattern
 * starts there, with one look instead of a walk.
 */
final class PatternStarts {
    /** No place: the nodes must be found by a step. */
    static final int UNKNOWN = -1;

    private final Patterns patterns;
    /** The shapes by which a pattern may start, besides that of any word. */
    private final long shapes;
    /** For each word the place of its nodes; words of the same nodes share one. */
    private final int[] places;

    private int[][] nodes = new int[1 << 8][];
    private int[] ends = new int[nodes.length];
    private long[] words = new long[nodes.length];
    private long[] lists = new long[nodes.length];
    private long[] followers = new long[nodes.length];
    private int size;

    /**
     * Finds them.
     *
     * @param listed for each word, the lists it is in
     */
    PatternStarts(Patterns patterns, long[] listed) {
        this.patterns = patterns;
        this.shapes = patterns.shapesAfter(PatternTree.ROOT) & ~Shape.ANY;
        this.places = new int[Math.max(listed.length, patterns.startingWords())];
        long startingLists = patterns.listsAfter(PatternTree.ROOT);
        Map<Long, Integer> byLists = new HashMap<>();
        int nothing = place(-1, 0);
        for (int word = 0; word < places.length; word++) {
            long in = word < listed.length ? listed[word] & startingLists : 0;
            if (patterns.startsBy(word)) {
                places[word] = place(word, in);
            } else {
                places[word] = in == 0 ? nothing : byLists.computeIfAbsent(in, same -> place(-1, same));
            }
        }
    }

    private int place(int word, long in) {
        int[] room = new int[patterns.mostFollowers()];
        int[] reached = Arrays.copyOf(room, patterns.follow(PatternTree.ROOT, word, in, Shape.ANY, room, 0));
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
            lists = Arrays.copyOf(lists, size * 2);
            followers = Arrays.copyOf(followers, size * 2);
        }
        nodes[size] = reached;
        for (int node : reached) {
            ends[size] |= patterns.accepts(node);
            words[size] |= patterns.wordsAfter(node);
            lists[size] |= patterns.listsAfter(node);
            followers[size] |= patterns.shapesAfter(node);
        }
        return size++;
    }

    /** The place of a token's nodes, or {@link #UNKNOWN} where its shape leads to other ones. */
    int place(Tokens tokens, int token) {
        int word = tokens.word(token);
        boolean plain = (tokens.classes(token) & (shapes | Shape.ANY)) == Shape.ANY;
        return plain && word >= 0 && word < places.length ? places[word] : UNKNOWN;
    }

    /** The nodes that the root leads to. */
    int[] nodes(int place) {
        return nodes[place];
    }

    /** The kinds of which a pattern ends at one of them, one bit each. */
    int ends(int place) {
        return ends[place];
    }

    /** Whether one of them may go on by a token: where this is false, none does. */
    boolean goesOn(int place, int word, long listed, long shape) {
        return (words[place] & 1L << word | lists[place] & listed | followers[place] & shape) != 0;
    }
}
