package app.counterpoint.rise;

import java.util.Random;

/** Random numbers of the kinds that simulated weeks need. */
final class Chance {

    private Chance() {}

    /** A Poisson count, by Knuth's product, taken in parts so that large means do not underflow. */
    static int poisson(Random random, double mean) {
        var count = 0;
        for (var left = mean; left > 0; left -= 30) {
            var limit = Math.exp(-Math.min(30, left));
            for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
                count++;
            }
        }
        return count;
    }

    /** A negative binomial count with a variance of so many times the mean; a ratio of 1 is Poisson. */
    static int negativeBinomial(Random random, double mean, double variancePerMean) {
        var scale = variancePerMean - 1;
        return scale < 1e-9 ? poisson(random, mean) : poisson(random, scale * gamma(random, mean / scale));
    }

    static int binomial(Random random, int of, double share) {
        var count = 0;
        for (var i = 0; i < of; i++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return count;
    }

    /** A gamma variate of scale 1, by Marsaglia and Tsang (2000). */
    static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        var d = shape - 1 / 3.0;
        while (true) {
            var normal = random.nextGaussian();
            var v = Math.pow(1 + normal / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < normal * normal / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
