package app.counterpoint.rise;

/** A model of what a week brings: its grid, and the row of any observation. Safe for several threads. */
interface Likelihoods {

    Cells cells();

    /**
     * The row of one week.
     *
     * @param week not left out
     */
    Row row(WeekCount week);

    /** The mean of a week in every cell of a baseline: of the count, or with shares of the count for each one of the denominator. */
    double[] means();
}
