package app.counterpoint.rise;

/**
 * What was measured in one week.
 *
 * @param mean the mean of the week's values, 0 to 100; of no meaning when there were none
 * @param n how many values; a week without any is passed over
 */
public record WeekMean(double mean, int n) {

    /** @throws IllegalArgumentException when the mean of some values lies outside 0 to 100, or their number is negative */
    public WeekMean {
        if (n < 0 || n > 0 && !(mean >= 0 && mean <= 100)) {
            throw new IllegalArgumentException(
                    "a mean of %d values must lie within 0..100 but was %s".formatted(n, mean));
        }
    }
}
