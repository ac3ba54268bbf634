package app.counterpoint.rise;

import java.util.Arrays;

/**
 * The score of alarms against the truth, as {@code score.py} beside the data defines it: false alarms per series-year in weeks in control, and the
 * share of rises detected within so many weeks, the onset being the first.
 */
final class Score {

    static final int[] CLAIMS = {13, 26, 52, 104};

    private static final int COOL_DOWN = 4;
    private static final int LONGEST = 8;

    private final int[] detectedWithin = new int[LONGEST + 1];
    private final int[] claimRuns = new int[CLAIMS.length];
    private int weeksInControl;
    private int falseAlarms;
    private int rises;

    /**
     * Adds one series.
     *
     * @param alarms whether a new alert was raised, week by week
     * @param once what the sentence claimed, week by week, not a number for no claim; empty when nothing is claimed
     */
    void add(LabelledSeries series, boolean[] alarms, double[] once) {
        var onset = -1;
        var detected = false;
        var calmWeeks = COOL_DOWN + 1;
        var claimBefore = 0.0;
        for (var week = Math.max(0, -series.first()); week < series.weeks(); week++) {
            if (series.rising()[week]) {
                if (onset < 0) {
                    onset = week;
                    detected = false;
                    rises++;
                }
                if (alarms[week] && !detected) {
                    detected = true;
                    for (var within = week - onset + 1; within <= LONGEST; within++) {
                        detectedWithin[within]++;
                    }
                }
                calmWeeks = 0;
                claimBefore = 0;
                continue;
            }
            onset = -1;
            calmWeeks++;
            if (calmWeeks > COOL_DOWN) {
                weeksInControl++;
                falseAlarms += alarms[week] ? 1 : 0;
                var claim = once.length == 0 || Double.isNaN(once[week]) ? 0 : once[week];
                for (var i = 0; i < CLAIMS.length; i++) {
                    claimRuns[i] += claim >= CLAIMS[i] && claimBefore < CLAIMS[i] ? 1 : 0;
                }
                claimBefore = claim;
            }
        }
    }

    double falseAlarmsPerYear() {
        return 52.0 * falseAlarms / weeksInControl;
    }

    int rises() {
        return rises;
    }

    /** The share of rises detected within so many weeks; not a number without rises. */
    double detectedWithin(int weeks) {
        return (double) detectedWithin[weeks] / rises;
    }

    /** How often runs claiming once in 13, 26, 52, 104 weeks really start, times that number: 1 is exact, above 1 claims too much. */
    double[] claims() {
        return Arrays.stream(CLAIMS)
                .mapToDouble(n -> (double) n * claimRuns[Arrays.binarySearch(CLAIMS, n)] / weeksInControl)
                .toArray();
    }
}
