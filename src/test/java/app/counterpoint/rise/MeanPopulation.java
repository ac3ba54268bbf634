package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Weekly means of one to eight values in which nothing changes: a level of 35 to 75, values that scatter by 8 to 22 around it, weeks that scatter by 0 to
 * 5 of their own.
 */
final class MeanPopulation {

    private static final int JUDGED = 52;

    private MeanPopulation() {}

    record Series(int history, List<WeekMean> weeks) {}

    static Series next(Random random) {
        return next(random, 0);
    }

    /** The same with a fall by so many points that begins in week 0 and stays. */
    static Series next(Random random, double fall) {
        var history = new int[] {8, 26, 52}[random.nextInt(3)];
        var level = 35 + 40 * random.nextDouble();
        var values = 8 + 14 * random.nextDouble();
        var weeks = 5 * random.nextDouble();
        var largest = 1 + random.nextInt(8);
        var series = new ArrayList<WeekMean>();
        for (var week = 0; week < history + JUDGED; week++) {
            var n = Math.max(1, random.nextInt(largest + 1));
            var spread = Math.hypot(weeks, values / Math.sqrt(n));
            var mean = level - (week >= history ? fall : 0) + spread * random.nextGaussian();
            series.add(new WeekMean(Math.clamp(mean, 0, 100), n));
        }
        return new Series(history, series);
    }
}
