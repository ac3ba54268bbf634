package app.counterpoint.rise;

import java.util.Locale;

/** Counts how often runs of weeks that claim "once in N" really start, at several N. */
final class ClaimRuns {

    private static final double[] CLAIMS = {8, 13, 26, 52, 104, 208, 416};

    private final long[] runs = new long[CLAIMS.length];
    private long weeks;

    /** Adds one series' claims, from the first week judged; what is not a number claims nothing. */
    void add(double[] once, int from) {
        var before = 0.0;
        for (var week = from; week < once.length; week++) {
            var claim = Double.isNaN(once[week]) ? 0 : once[week];
            for (var i = 0; i < CLAIMS.length; i++) {
                runs[i] += claim >= CLAIMS[i] && before < CLAIMS[i] ? 1 : 0;
            }
            before = claim;
            weeks++;
        }
    }

    /** Adds what another has counted. */
    ClaimRuns and(ClaimRuns other) {
        for (var i = 0; i < runs.length; i++) {
            runs[i] += other.runs[i];
        }
        weeks += other.weeks;
        return this;
    }

    /** How often runs that claim once in 52 weeks start, times 52: 1 is exact, above 1 claims too much. */
    double at52() {
        return 52.0 * runs[3] / weeks;
    }

    /** The straight line through (logarithm of the claim, logarithm of the truth) for claims of 13 to 208 weeks: its value at 0 and its slope. */
    double[] line() {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (var i = 1; i < CLAIMS.length - 1; i++) {
            var claim = Math.log(CLAIMS[i]);
            var truth = Math.log((double) weeks / Math.max(1, runs[i]));
            n++;
            x += claim;
            y += truth;
            xx += claim * claim;
            xy += claim * truth;
        }
        var slope = (n * xy - x * y) / (n * xx - x * x);
        return new double[] {(y - slope * x) / n, slope};
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var i = 0; i < CLAIMS.length; i++) {
            text.append(String.format(Locale.ROOT, "  %.0f: %.2f", CLAIMS[i], CLAIMS[i] * runs[i] / weeks));
        }
        return text.toString();
    }
}
