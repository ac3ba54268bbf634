package app.counterpoint.checkup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What this relationship's own recent weeks make unsurprising; never a norm for other people, and no judgement.
 *
 * @param low the tenth percentile, or the lower end of a count's predictive interval
 * @param high the ninetieth percentile, or the upper end
 * @param weeks how many known weeks it rests on
 */
public record UsualRange(double low, double high, int weeks) {

    /** How many weeks back it looks at most. */
    public static final int LONGEST = 26;

    /** How many known weeks it needs at least. */
    public static final int FEWEST = 8;

    /** The share of weeks that fall below the range, and above it. */
    static final double TAIL = 0.1;

    /** @throws IllegalArgumentException when the ends are swapped or no numbers */
    public UsualRange {
        if (!(low <= high)) { // also refuses NaN
            throw new IllegalArgumentException("a range needs low <= high but was " + low + " to " + high);
        }
    }

    /**
     * From the tenth to the ninetieth percentile, interpolated linearly between order statistics (definition 7 of Hyndman and Fan, "Sample
     * Quantiles in Statistical Packages", The American Statistician 50(4), 1996).
     *
     * @param known the values of the known weeks, in any order
     * @return absent when there are fewer than {@value #FEWEST}
     */
    static Optional<UsualRange> ofValues(List<Double> known) {
        if (known.size() < FEWEST) {
            return Optional.empty();
        }
        var sorted = known.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Optional.of(new UsualRange(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL), sorted.length));
    }

    /** The middle of the values: the mean of the two in the middle where their number is even. */
    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return quantile(sorted, 0.5);
    }

    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Where a value lies. Compared as it is shown, in whole numbers, so that words and numbers never disagree. */
    Place place(double value) {
        long shown = Math.round(value);
        if (shown < Math.round(low)) {
            return Place.BELOW;
        }
        return shown > Math.round(high) ? Place.ABOVE : Place.WITHIN;
    }

    /** As in {@code 0–3}, whole numbers. */
    public String numbers() {
        return Math.round(low) == Math.round(high)
                ? String.valueOf(Math.round(low))
                : Math.round(low) + "–" + Math.round(high);
    }

    /** As in {@code usual 0–3}. */
    public String words() {
        return "usual " + numbers();
    }

    /** Where a value lies in relation to a range. */
    enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }
}
