package app.counterpoint.precision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For each word, the nodes that it leads to from the root, and what may follow them. Two in three tokens are told by it that no pattern
 * starts there, with one look instead of a walk.
 */
final class PatternStarts {
    private final Patterns patterns;
    /** The shapes by which a pattern may start, besides that of any word. */
    private final long shapes;
    /** For each word where it leads; words that lead to the same nodes by their lists alone share one. */
    private final Start[] starts;

    /**
     * Where a word leads.
     *
     * @param nodes those that follow the root
     * @param ends the kinds of which a pattern ends at one of them, one bit each
     * @param words one bit for each word that may come next, by the last six bits of its index
     * @param lists the lists of which a word may come next
     * @param shapes the shapes of which a token may come next
     */
    record Start(int[] nodes, int ends, long words, long lists, long shapes) {

        /** Whether one of the nodes may go on by a token: where this is false, none does. */
        boolean goesOn(int word, long listed, long shape) {
            return (words & 1L << word | lists & listed | shapes & shape) != 0;
        }
    }

    /**
     * Finds them.
     *
     * @param listed for each word, the lists it is in
     */
    PatternStarts(Patterns patterns, long[] listed) {
        this.patterns = patterns;
        this.shapes = patterns.shapesAfter(PatternTree.ROOT) & ~Shape.ANY;
        this.starts = new Start[Math.max(listed.length, patterns.startingWords())];
        long startingLists = patterns.listsAfter(PatternTree.ROOT);
        Map<Long, Start> byLists = new HashMap<>();
        for (int word = 0; word < starts.length; word++) {
            long in = word < listed.length ? listed[word] & startingLists : 0;
            starts[word] =
                    patterns.startsBy(word) ? start(word, in) : byLists.computeIfAbsent(in, same -> start(-1, same));
        }
    }

    private Start start(int word, long in) {
        int[] room = new int[patterns.mostFollowers()];
        int[] nodes = Arrays.copyOf(room, patterns.follow(PatternTree.ROOT, word, in, Shape.ANY, room, 0));
        int ends = 0;
        long words = 0;
        long lists = 0;
        long followers = 0;
        for (int node : nodes) {
            ends |= patterns.accepts(node);
            words |= patterns.wordsAfter(node);
            lists |= patterns.listsAfter(node);
            followers |= patterns.shapesAfter(node);
        }
        return new Start(nodes, ends, words, lists, followers);
    }

    /** Where a token leads; null where its shape leads to other nodes, which a step must find. */
    @Nullable Start of(Tokens tokens, int token) {
        int word = tokens.word(token);
        boolean plain = (tokens.classes(token) & (shapes | Shape.ANY)) == Shape.ANY;
        return plain && word >= 0 && word < starts.length ? starts[word] : null;
    }
}
