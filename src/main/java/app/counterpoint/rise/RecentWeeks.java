package app.counterpoint.rise;

/** The counts of the last few weeks, for the sums that a sentence names. */
final class RecentWeeks {

    private final int[] counts = new int[Baseline.KEPT];
    private final int[] denominators = new int[Baseline.KEPT];
    private int weeks;

    void add(WeekCount week) {
        counts[weeks % Baseline.KEPT] = week.count();
        denominators[weeks % Baseline.KEPT] = denominator(week);
        weeks++;
    }

    /** The sum over so many weeks, the given one being the latest. */
    int counts(int window, WeekCount latest) {
        return latest.count() + sum(counts, window - 1);
    }

    /** The same for the denominators, none counting as 0. */
    int denominators(int window, WeekCount latest) {
        return denominator(latest) + sum(denominators, window - 1);
    }

    private int sum(int[] values, int last) {
        var sum = 0;
        for (var back = 1; back <= last; back++) {
            sum += values[Math.floorMod(weeks - back, Baseline.KEPT)];
        }
        return sum;
    }

    private static int denominator(WeekCount week) {
        return week.denominator() == null ? 0 : week.denominator();
    }
}
