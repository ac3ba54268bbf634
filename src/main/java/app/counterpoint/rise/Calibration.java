package app.counterpoint.rise;

/**
 * Turns evidence into "by chance once in N weeks". The figures come from simulated series in which nothing changes; the program that makes them lies
 * beside the tests.
 *
 * @param offset logarithm of N where the evidence speaks for neither
 * @param slope by how much the logarithm of N grows with that of the likelihood ratio
 * @param scatter by how much the logarithm of N falls with each unit of believed scatter: clustered weeks deceive more often than the ratio knows
 * @param tail how many weeks as surprising as this one are expected for every one of its kind; infinite where single weeks are not judged alone
 */
record Calibration(double offset, double slope, double scatter, double tail) {

    static final Calibration COUNTS = new Calibration(2.64, 1.235, 0.6, 4);
    static final Calibration SHARES = new Calibration(2.17, 1.52, 0, Double.POSITIVE_INFINITY);

    /** Nothing is called rarer than once in a million weeks. */
    private static final double RAREST = 1e6;

    /** By the longer search, or by the single extraordinary week, whichever is rarer. */
    double onceInWeeks(double ratio, double surprise, double believedScatter) {
        var rarest = Math.max(byRatio(ratio), bySurprise(surprise));
        return Math.clamp(rarest * Math.exp(-scatter * believedScatter), 1, RAREST);
    }

    boolean singleWeekDecides(double ratio, double surprise) {
        return bySurprise(surprise) > byRatio(ratio);
    }

    private double byRatio(double ratio) {
        return Math.exp(offset + slope * Math.log(ratio));
    }

    private double bySurprise(double surprise) {
        return 1 / (tail * Math.max(1e-15, surprise));
    }
}
