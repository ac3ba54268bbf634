package app.counterpoint.precision;

import java.util.Arrays;

/** Walks the patterns along a text, from one token after another; finds, for each kind, the longest pattern that starts there. */
final class PatternWalk {
    /** For so many nodes at once there is room from the start. */
    private static final int ROOM = 16;

    private final Patterns patterns;
    private final Tokens tokens;
    private final long[] lists;
    private final int[] ends = new int[SpanKind.values().length];
    private int[] reached;
    private int[] next;

    /**
     * A walk along a text.
     *
     * @param lists for each token, the lists it is in
     */
    PatternWalk(Patterns patterns, Tokens tokens, long[] lists) {
        this.patterns = patterns;
        this.tokens = tokens;
        this.lists = lists;
        this.reached = new int[ROOM + patterns.mostFollowers()];
        this.next = new int[reached.length];
    }

    /** The kinds of which a pattern starts at a token, one bit each. */
    int from(int start) {
        PatternStarts.Start known = patterns.starts().of(tokens, start);
        if (known == null) {
            reached[0] = PatternTree.ROOT;
            return on(0, start, 1);
        }
        int kinds = known.ends();
        int second = start + 1;
        boolean over =
                second == lists.length || !known.goesOn(tokens.word(second), lists[second], tokens.classes(second));
        if (over && kinds == 0) {
            return 0;
        }
        end(kinds, second);
        int[] nodes = known.nodes();
        System.arraycopy(nodes, 0, reached, 0, nodes.length);
        return over ? kinds : on(kinds, second, nodes.length);
    }

    /** Goes on from so many nodes until none follows; the kinds that were found before are among those it tells. */
    private int on(int found, int from, int nodes) {
        int kinds = found;
        int size = nodes;
        for (int token = from; size > 0 && token < lists.length; token++) {
            size = step(token, size);
            for (int i = 0; i < size; i++) {
                int accepted = patterns.accepts(reached[i]);
                if (accepted != 0) {
                    kinds |= accepted;
                    end(accepted, token + 1);
                }
            }
        }
        return kinds;
    }

    /** One past the last token of the longest pattern of a kind that the last walk found. */
    int end(int kind) {
        return ends[kind];
    }

    private void end(int kinds, int token) {
        for (int left = kinds; left != 0; left &= left - 1) {
            ends[Integer.numberOfTrailingZeros(left)] = token;
        }
    }

    /** From all nodes that are reached to all that follow by a token. */
    private int step(int token, int size) {
        int word = tokens.word(token);
        long listed = lists[token];
        long shape = tokens.classes(token);
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (found + patterns.mostFollowers() > next.length) {
                next = Arrays.copyOf(next, next.length * 2);
            }
            found = patterns.follow(reached[i], word, listed, shape, next, found);
        }
        int[] left = reached;
        reached = next;
        next = left;
        return found;
    }
}
