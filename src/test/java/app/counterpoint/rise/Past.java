package app.counterpoint.rise;

/** Moments of a stretch of weeks. */
record Past(int weeks, double sum, double squares) {

    /** From the first week to before the last, cut to those that exist. */
    static Past of(int[] counts, int from, int to) {
        var sum = 0.0;
        var squares = 0.0;
        var start = Math.max(0, from);
        for (var week = start; week < to; week++) {
            sum += counts[week];
            squares += (double) counts[week] * counts[week];
        }
        return new Past(Math.max(0, to - start), sum, squares);
    }

    double mean() {
        return weeks == 0 ? 0 : sum / weeks;
    }

    double variance() {
        return weeks < 2 ? 0 : Math.max(0, (squares - sum * sum / weeks) / (weeks - 1));
    }

    /** Standard deviations above the mean; a deviation below a half is taken as a half, so that all-equal weeks do not divide by zero. */
    double z(double count) {
        return (count - mean()) / Math.max(0.5, Math.sqrt(variance()));
    }

    /** By moments, drawn towards 1.2 as ten weeks would, and never below 1.05. */
    double variancePerMean() {
        var raw = mean() > 0 ? variance() / mean() : 1;
        return Math.max(1.05, (raw * weeks + 1.2 * 10) / (weeks + 10));
    }
}
