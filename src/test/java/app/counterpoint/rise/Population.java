package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Series in which nothing changes beyond a mild trend, for finding out how often chance deceives. Each is made of as many weeks of history as it says,
 * and 52 weeks that are judged.
 */
enum Population {
    /** Weekly counts with a mean of 0.3, 1 or 3; half Poisson, half with twice its variance; flat, growing by a quarter a year or shrinking by a fifth. */
    COUNTS,
    /** Parts of Poisson denominators with a mean of 4 or 10: a share of 0.1 or 0.25. */
    SHARES,
    /** Sessions missed, of one to four planned, each missed with a probability of 0.03 to 0.25. */
    MISSED_SESSIONS;

    private static final int JUDGED = 52;
    private static final int[] HISTORIES = {8, 26, 104};

    record Series(int history, List<WeekCount> weeks) {}

    Series next(Random random) {
        var history = HISTORIES[random.nextInt(HISTORIES.length)];
        return new Series(history, weeks(history + JUDGED, week(random, history)));
    }

    private IntFunction<WeekCount> week(Random random, int history) {
        return switch (this) {
            case COUNTS -> {
                var mean = pick(random, 0.3, 1, 3);
                var spread = pick(random, 1, 2);
                var yearly = Math.log(pick(random, 1, 1, 1, 1.25, 1.25, 0.8)) / 52;
                yield week -> WeekCount.of(
                        Chance.negativeBinomial(random, mean * Math.exp(yearly * (week - history)), spread));
            }
            case SHARES -> {
                var denominator = pick(random, 4, 10);
                var share = pick(random, 0.1, 0.25);
                yield _ -> part(random, Chance.poisson(random, denominator), share);
            }
            case MISSED_SESSIONS -> {
                var planned = 1 + random.nextInt(4);
                var share = pick(random, 0.03, 0.08, 0.15, 0.25);
                yield _ -> part(random, planned, share);
            }
        };
    }

    private static WeekCount part(Random random, int of, double share) {
        return WeekCount.of(Chance.binomial(random, of, share), of);
    }

    static double pick(Random random, double... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<WeekCount> weeks(int count, IntFunction<WeekCount> week) {
        var weeks = new ArrayList<WeekCount>(count);
        for (var i = 0; i < count; i++) {
            weeks.add(week.apply(i));
        }
        return weeks;
    }
}
