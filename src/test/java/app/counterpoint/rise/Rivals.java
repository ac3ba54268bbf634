package app.counterpoint.rise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Plain versions of the field's methods for a rise in weekly counts: what a week's figure is, given the counts and its position. */
final class Rivals {

    private static final int LEAST_WEEKS = 6;

    private Rivals() {}

    static Map<String, Scored.Method> all() {
        var rivals = new LinkedHashMap<String, Scored.Method>();
        rivals.put("EARS C1", weekly((y, t) -> Past.of(y, t - 7, t).z(y[t])));
        rivals.put("EARS C2", weekly(Rivals::earsC2));
        rivals.put("EARS C3", weekly(Rivals::earsC3));
        rivals.put(
                "z-score over 26 weeks", weekly((y, t) -> Past.of(y, t - 26, t).z(y[t])));
        rivals.put("PromQL square-root z, 3 weeks against 26", weekly(Rivals::squareRootZ));
        rivals.put("conditional binomial, last 2 weeks", weekly((y, t) -> conditionalBinomial(y, t, 2)));
        rivals.put("conditional binomial, last 3 weeks", weekly((y, t) -> conditionalBinomial(y, t, 3)));
        rivals.put("Poisson EWMA .4, self-starting", Rivals::ewma);
        rivals.put("negative binomial CUSUM, rho 3", Rivals::cusum);
        rivals.put("Farrington type, negative binomial", weekly(Rivals::farrington));
        return rivals;
    }

    private static Scored.Method weekly(ToDoubleBiFunction<int[], Integer> figure) {
        return series -> {
            var figures = new double[series.weeks()];
            for (var week = 0; week < figures.length; week++) {
                figures[week] = week + 1 < LEAST_WEEKS ? Double.NaN : figure.applyAsDouble(series.counts(), week);
            }
            return figures;
        };
    }

    /** Two weeks between the baseline and the week judged. */
    private static double earsC2(int[] y, int t) {
        return Past.of(y, t - 9, t - 2).z(y[t]);
    }

    private static double earsC3(int[] y, int t) {
        var sum = 0.0;
        for (var week = Math.max(LEAST_WEEKS - 1, t - 2); week <= t; week++) {
            sum += Math.max(0, earsC2(y, week) - 1);
        }
        return sum;
    }

    /** The rule that plain PromQL can express; with less history than 26 weeks, on what there is. */
    private static double squareRootZ(int[] y, int t) {
        var latest = Past.of(y, t - 2, t + 1);
        var before = Past.of(y, t - 28, t - 2);
        var ratio = (double) latest.weeks() / before.weeks();
        return 2 * (Math.sqrt(latest.sum() + 0.375) - Math.sqrt((before.sum() + 0.375) * ratio)) / Math.sqrt(1 + ratio);
    }

    /** Given the total, how surprising is the part in the last weeks? Figure: minus the logarithm of the probability (Przyborowski, Wilenski). */
    private static double conditionalBinomial(int[] y, int t, int window) {
        var latest = Past.of(y, t + 1 - window, t + 1);
        var before = Past.of(y, t + 1 - window - 26, t + 1 - window);
        var total = (int) (latest.sum() + before.sum());
        var share = (double) window / (window + before.weeks());
        var p = 0.0;
        for (var count = (int) latest.sum(); count <= total; count++) {
            p += Math.exp(LogGamma.of(total + 1)
                    - LogGamma.of(count + 1)
                    - LogGamma.of(total - count + 1)
                    + count * Math.log(share)
                    + (total - count) * Math.log1p(-share));
        }
        return -Math.log(Math.min(1, p));
    }

    private static double[] ewma(LabelledSeries series) {
        var y = series.counts();
        var figures = new double[y.length];
        var lambda = 0.4;
        var smoothed = 0.0;
        for (var week = 0; week < y.length; week++) {
            var past = Past.of(y, 0, week);
            var mean = (past.sum() + 0.5) / (past.weeks() + 1);
            smoothed = lambda * (y[week] - mean) + (1 - lambda) * smoothed;
            var variance = mean * (lambda / (2 - lambda) + 1.0 / (past.weeks() + 1));
            figures[week] = week + 1 < LEAST_WEEKS ? Double.NaN : smoothed / Math.sqrt(variance);
        }
        return figures;
    }

    private static double[] cusum(LabelledSeries series) {
        var y = series.counts();
        var figures = new double[y.length];
        var sum = 0.0;
        for (var week = 0; week < y.length; week++) {
            var past = Past.of(y, 0, week);
            var mean = (past.sum() + 0.5) / (past.weeks() + 1);
            var size = mean / (past.variancePerMean() - 1);
            sum = Math.max(
                    0,
                    sum
                            + y[week] * Math.log(3 * (size + mean) / (size + 3 * mean))
                            - size * Math.log((size + 3 * mean) / (size + mean)));
            figures[week] = week + 1 < LEAST_WEEKS ? Double.NaN : sum;
        }
        return figures;
    }

    /** Minus the logarithm of the upper tail of a negative binomial with the moments of the last two years. */
    private static double farrington(int[] y, int t) {
        var past = Past.of(y, t - 104, t);
        var mean = (past.sum() + 0.5) / (past.weeks() + 1);
        var variancePerMean = past.variancePerMean() + mean / (past.weeks() + 1) / mean;
        var size = mean / (variancePerMean - 1);
        var below = 0.0;
        for (var count = 0; count < y[t]; count++) {
            below += Math.exp(LogGamma.of(count + size)
                    - LogGamma.of(size)
                    - LogGamma.of(count + 1)
                    - size * Math.log(variancePerMean)
                    + count * Math.log(1 - 1 / variancePerMean));
        }
        return -Math.log(Math.max(1e-15, 1 - below));
    }
}
