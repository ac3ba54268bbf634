package app.counterpoint.rise;

import java.util.Arrays;

/**
 * The grid of explanations: levels of equal steps, and for each level several shapes of scatter around it. A cell's index is
 * {@code level * shapes + shape}, so that a shift by some levels is one offset and the plausible levels lie side by side.
 *
 * @param levels how many levels the baseline may have
 * @param reach how many further levels a shifted baseline may come to
 * @param shapePrior how probable each shape is before anything is known; adds up to 1
 */
record Cells(int levels, int reach, double[] shapePrior) {

    int shapes() {
        return shapePrior.length;
    }

    /** Cells of a baseline. */
    int size() {
        return levels * shapes();
    }

    /** Cells of a baseline and of all to which it may shift. */
    int reachable() {
        return (levels + reach) * shapes();
    }

    /** Logarithms of what is believed before the first week: every level alike, shapes as their prior says. */
    double[] prior() {
        var prior = new double[size()];
        Arrays.setAll(prior, cell -> Math.log(shapePrior[cell % shapes()]));
        return prior;
    }
}
