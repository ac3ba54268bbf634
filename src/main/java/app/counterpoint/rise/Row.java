package app.counterpoint.rise;

import java.util.Arrays;

/**
 * How likely one week's observation is in every cell of the grid.
 *
 * @param likelihood its probability, up to a factor that is the same in all cells
 * @param remembered the logarithm with which it enters the baseline: the same, with a small chance that the week was a burst
 * @param atLeast the probability of it or anything more surprising
 */
record Row(double[] likelihood, double[] remembered, double[] atLeast) {

    /** The row of a week that tells nothing. */
    static Row silent(int cells) {
        var ones = new double[cells];
        Arrays.fill(ones, 1);
        return new Row(ones, new double[cells], ones);
    }
}
