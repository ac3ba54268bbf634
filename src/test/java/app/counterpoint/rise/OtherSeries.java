package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Series of kinds on which nothing was tuned: other means (0.15 to 30), other scatter, seasons, drifting levels, clusters of cases, stretches of zeros, late
 * onsets and short rises.
 */
final class OtherSeries {

    static final List<String> KINDS =
            List.of("poisson", "nb1.5", "nb3", "cluster", "season", "drift", "zeros", "late", "short");

    private static final double[] MEANS = {0.15, 0.6, 1.7, 5, 12, 30};
    private static final double[] FACTORS = {1, 1, 1.7, 2.5, 4, 6};
    private static final int[] HISTORIES = {6, 8, 12, 20, 40, 90};

    private final Random random;

    private OtherSeries(long seed) {
        random = new Random(seed);
    }

    static List<LabelledSeries> make(long seed, int ofEachKind) {
        var made = new OtherSeries(seed);
        var series = new ArrayList<LabelledSeries>();
        for (var kind : KINDS) {
            for (var i = 0; i < ofEachKind; i++) {
                series.add(made.next(kind));
            }
        }
        return series;
    }

    private LabelledSeries next(String kind) {
        var mean = Population.pick(random, MEANS);
        var factor = factor(mean);
        var history = HISTORIES[random.nextInt(HISTORIES.length)];
        var onset = history + random.nextInt(kind.equals("late") ? 30 : 6);
        var end = factor == 1 ? 0 : kind.equals("short") ? onset + 3 : onset + 12;
        var weeks = factor == 1 ? history + 13 + random.nextInt(40) : Math.max(end, onset + 12);
        var yearly = (random.nextDouble() - 0.4) * 0.5;
        var phase = 2 * Math.PI * random.nextDouble();
        var wander = 0.0;
        var zeros = 0;
        var counts = new int[weeks];
        var rising = new boolean[weeks];
        for (var week = 0; week < weeks; week++) {
            rising[week] = week >= onset && week < end;
            var rate = mean * Math.exp(yearly * (week - history) / 52) * (rising[week] ? factor : 1);
            wander = 0.6 * wander + 0.25 * random.nextGaussian();
            zeros = zeros > 0 ? zeros - 1 : random.nextDouble() < 0.04 ? 3 : 0;
            counts[week] = switch (kind) {
                case "nb1.5" -> Chance.negativeBinomial(random, rate, 1.5);
                case "nb3" -> Chance.negativeBinomial(random, rate, 3);
                case "cluster" -> clusters(rate);
                case "season" -> Chance.poisson(random, rate * (1 + 0.3 * Math.sin(phase + 2 * Math.PI * week / 52)));
                case "drift" -> Chance.poisson(random, rate * Math.exp(wander - 0.05));
                case "zeros" -> zeros > 0 && !rising[week] ? 0 : Chance.poisson(random, rate);
                default -> Chance.poisson(random, rate);
            };
        }
        var traits = Map.of("kind", kind, "mean", Double.toString(mean), "group", "main");
        return new LabelledSeries(kind, -history, counts, null, rising, traits);
    }

    /** Small means are not asked to show small rises, nor large means large ones. */
    private double factor(double mean) {
        var factor = Population.pick(random, FACTORS);
        if (factor > 1 && mean >= 12) {
            return 1.7;
        }
        return factor == 1.7 && mean < 0.3 ? 2.5 : factor;
    }

    /** One topic brings 1.7 cases on average, all in its week. */
    private int clusters(double rate) {
        var count = 0;
        for (var topic = Chance.poisson(random, rate / 1.7); topic > 0; topic--) {
            count++;
            while (random.nextDouble() < 0.41) {
                count++;
            }
        }
        return count;
    }
}
