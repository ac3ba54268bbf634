package app.counterpoint.rise;

import java.util.Locale;

/**
 * How surprisingly low the latest weeks of a mean are against the weeks before them.
 *
 * @param onceInWeeks how many weeks pass, on average, between two such runs when nothing changes: 1 to 1,000,000
 * @param windowWeeks how many weeks show it most, the latest one included: 1 to 6
 * @param mean the mean of all values in these weeks
 * @param n how many values that is
 * @param expected what the weeks before the window let one expect; not rounded
 */
public record JudgedMean(double onceInWeeks, int windowWeeks, double mean, int n, double expected)
        implements FallJudgement {

    /** @throws IllegalArgumentException when a figure lies outside its range */
    public JudgedMean {
        if (!(onceInWeeks >= 1 && windowWeeks >= 1 && n >= 1)) {
            throw new IllegalArgumentException(
                    "not a judgement: once in %s weeks, %d values in %d weeks".formatted(onceInWeeks, n, windowWeeks));
        }
    }

    /**
     * The judgement as one sentence that a person can check.
     *
     * @param one what is averaged, as in {@code statement}
     * @param many the same for several, as in {@code statements}
     */
    public String sentence(String one, String many) {
        var figures = String.format(
                Locale.ROOT,
                "%.0f on average over %d %s %s against %.0f expected",
                mean,
                n,
                n == 1 ? one : many,
                RiseSentence.weeks(windowWeeks, false),
                expected);
        return mean < expected
                ? figures + "; " + RiseSentence.byChance(onceInWeeks) + "."
                : figures + ", so no lower than usual.";
    }
}
