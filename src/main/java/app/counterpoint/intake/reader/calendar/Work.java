package app.counterpoint.intake.reader.calendar;

/** How much counting all rules of one calendar may cause together; a rule with a count must be counted from its first day on. */
final class Work {
    private static final long STEPS = 3_000_000;

    private long left = STEPS;

    /** Whether so many steps can still be taken; they are then used up. */
    boolean take(long steps) {
        left -= Math.min(left + 1, Math.max(1, steps));
        return left >= 0;
    }
}
