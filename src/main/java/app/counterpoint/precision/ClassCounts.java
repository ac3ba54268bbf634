package app.counterpoint.precision;

/** Counts tokens by up to eight classes whose bits lie side by side: all in one addition, eight bits each, carried over before they are full. */
final class ClassCounts {
    private static final int CLASSES = 8;
    private static final int FULL = 255;
    /** For each choice of eight classes, a 1 in the eight bits of each. */
    private static final long[] ONE_EACH = oneEach();

    private final int lowest;
    private final int[] counts = new int[CLASSES];
    private long running;
    private int added;

    /** Of a class and the seven after it. */
    ClassCounts(long lowest) {
        this.lowest = Long.numberOfTrailingZeros(lowest);
    }

    private static long[] oneEach() {
        long[] table = new long[1 << CLASSES];
        for (int choice = 0; choice < table.length; choice++) {
            for (int k = 0; k < CLASSES; k++) {
                table[choice] |= (choice >>> k & 1L) << k * CLASSES;
            }
        }
        return table;
    }

    void add(long classes) {
        running += ONE_EACH[(int) (classes >>> lowest) & FULL];
        if (++added == FULL) {
            carry();
        }
    }

    /** How many tokens of a class there were, which must be one of the eight. */
    int of(long single) {
        carry();
        return counts[Long.numberOfTrailingZeros(single) - lowest];
    }

    private void carry() {
        if (added > 0) {
            for (int k = 0; k < CLASSES; k++) {
                counts[k] += (int) (running >>> k * CLASSES) & FULL;
            }
            running = 0;
            added = 0;
        }
    }
}
