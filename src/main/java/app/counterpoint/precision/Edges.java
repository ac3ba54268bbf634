package app.counterpoint.precision;

/** The edges of a tree: which node follows a node by a symbol, a number of 0 or more. */
final class Edges {
    private long[] keys;
    private int[] targets;
    private int size;

    /** None yet, with room for so many. */
    Edges(int expected) {
        keys = new long[Integer.highestOneBit(Math.max(1, expected)) << 2];
        targets = new int[keys.length];
    }

    /** Receives an edge. */
    interface Visitor {
        void edge(int node, int symbol, int target);
    }

    /** The node that follows, or -1. */
    int follow(int node, int symbol) {
        int slot = slot(key(node, symbol));
        return keys[slot] == 0 ? -1 : targets[slot];
    }

    /** The node that follows; where none does, {@code fresh} is made to. */
    int followOrAdd(int node, int symbol, int fresh) {
        long key = key(node, symbol);
        int slot = slot(key);
        if (keys[slot] != 0) {
            return targets[slot];
        }
        keys[slot] = key;
        targets[slot] = fresh;
        if (++size * 2 > keys.length) {
            grow();
        }
        return fresh;
    }

    void each(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                visitor.edge((int) (keys[slot] >>> Integer.SIZE) - 1, (int) keys[slot], targets[slot]);
            }
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    /** Where a key is, or the empty place where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = WordKey.slot(key, mask);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never 0, which stands for an empty place. */
    private static long key(int node, int symbol) {
        return (node + 1L) << Integer.SIZE | symbol;
    }
}
