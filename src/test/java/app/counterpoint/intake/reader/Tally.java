package app.counterpoint.intake.reader;

/** How one reader fared: counts, the longest time of a processor, and the most memory that one input made it allocate. */
final class Tally {

    private long inputs;
    private long unreadable;
    private long longest;
    private long mostAllocated;

    /** @param nanoseconds of the thread's processor; @param bytes that it allocated, most of which is garbage at once */
    void count(boolean isUnreadable, long nanoseconds, long bytes) {
        inputs++;
        unreadable += isUnreadable ? 1 : 0;
        longest = Math.max(longest, nanoseconds);
        mostAllocated = Math.max(mostAllocated, bytes);
    }

    void add(Tally other) {
        inputs += other.inputs;
        unreadable += other.unreadable;
        longest = Math.max(longest, other.longest);
        mostAllocated = Math.max(mostAllocated, other.mostAllocated);
    }

    long unreadable() {
        return unreadable;
    }

    static String headings() {
        return "%-18s %12s %12s %12s %10s %14s"
                .formatted("reader", "inputs", "unreadable", "read", "longest", "most allocated");
    }

    String line(Format format) {
        return "%-18s %,12d %,12d %,12d %7d ms %11d MB"
                .formatted(
                        format.id(), inputs, unreadable, inputs - unreadable, longest / 1_000_000, mostAllocated >> 20);
    }
}
