package app.counterpoint.rise;

import org.jspecify.annotations.Nullable;

/**
 * What was counted in one week.
 *
 * @param count how many; 0 means that there was none, never that nobody knows
 * @param denominator of how many, where that is recorded; absent where only the count is known
 * @param leftOut whether the week is to be passed over: holidays, a gap in the records
 */
public record WeekCount(int count, @Nullable Integer denominator, boolean leftOut) {

    /** @throws IllegalArgumentException when the count is negative or larger than what it is a part of */
    public WeekCount {
        if (count < 0) {
            throw new IllegalArgumentException("a count must not be negative but was " + count);
        }
        if (denominator != null && count > denominator) {
            throw new IllegalArgumentException("%d of %d is more than all of them".formatted(count, denominator));
        }
    }

    /** A week in which so many were counted. */
    public static WeekCount of(int count) {
        return new WeekCount(count, null, false);
    }

    /** A week in which so many of so many were counted. */
    public static WeekCount of(int count, int denominator) {
        return new WeekCount(count, denominator, false);
    }

    /** A week to be passed over. */
    public static WeekCount unknown() {
        return new WeekCount(0, null, true);
    }
}
