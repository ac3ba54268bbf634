package app.counterpoint.rise;

/**
 * What a week may bring: a grid of explanations, and how likely an observation is in each. Safe for several threads.
 *
 * @param <W> what is observed in a week
 */
interface Model<W> {

    Cells cells();

    /** The row of one week of which something is known. */
    Row row(W week);

    /** The mean of a week in every cell of a baseline; with shares, for each one of the denominator. */
    double[] means();

    /** In every cell of a baseline, how far the weeks scatter beyond what independent events would: 0 for not at all. */
    double[] scatter();
}
