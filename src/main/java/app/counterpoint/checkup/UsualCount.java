package app.counterpoint.checkup;

import java.util.List;
import java.util.Optional;

/**
 * The usual range of a count: the central interval of the next count's predictive distribution, so that a short history of small counts is
 * not taken for certainty.
 *
 * <p>Poisson counts under a Gamma prior have a negative binomial predictive (Gelman and others, Bayesian Data Analysis, 3rd ed., section
 * 2.6): shape a + sum, rate b + weeks, whose variance is (1 + 1/rate) times its mean. The prior is a = b = 0.5, worth half a week at one a
 * week. Where the counts vary more than Poisson ones, the observed ratio of variance to mean takes the place of that 1.
 */
final class UsualCount {

    private static final double PRIOR = 0.5;

    private UsualCount() {}

    /**
     * The interval for a sum over some weeks.
     *
     * @param known the counts of the known weeks, in any order
     * @param weeks over how many weeks the count to compare is summed, at least 1
     * @return absent when fewer than {@link UsualRange#FEWEST} weeks are known
     */
    static Optional<UsualRange> of(List<Integer> known, int weeks) {
        if (known.size() < UsualRange.FEWEST) {
            return Optional.empty();
        }
        double sum = known.stream().mapToInt(Integer::intValue).sum();
        double rate = PRIOR + known.size();
        double mean = weeks * (PRIOR + sum) / rate;
        double spread = dispersion(known, sum / known.size()) + weeks / rate;
        double shape = mean / (spread - 1);
        return Optional.of(new UsualRange(
                quantile(shape, 1 / spread, UsualRange.TAIL),
                quantile(shape, 1 / spread, 1 - UsualRange.TAIL),
                known.size()));
    }

    private static double dispersion(List<Integer> known, double mean) {
        if (mean == 0) {
            return 1;
        }
        double squares =
                known.stream().mapToDouble(y -> (y - mean) * (y - mean)).sum();
        return Math.max(1, squares / (known.size() - 1) / mean);
    }

    /** The smallest count that a negative binomial does not exceed with the probability p. */
    private static int quantile(double shape, double success, double p) {
        double mass = Math.pow(success, shape);
        double cumulated = mass;
        int count = 0;
        while (cumulated < p && count < 10_000) {
            mass *= (count + shape) / (count + 1) * (1 - success);
            cumulated += mass;
            count++;
        }
        return count;
    }
}
