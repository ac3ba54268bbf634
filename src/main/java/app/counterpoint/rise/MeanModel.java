package app.counterpoint.rise;

import java.util.Arrays;

/**
 * Weekly means of a few values between 0 and 100: normal, with a spread of single values of 8, 14 or 22 and a spread of the weeks themselves of a
 * quarter of that or hardly any. Levels run downwards from 100 by 2.5, so that a fall is a shift to a later level.
 */
final class MeanModel implements Model<WeekMean> {

    private static final double STEP = 2.5;
    private static final int LEVELS = 41;
    private static final double[] VALUE_SPREAD = {8, 14, 22, 8, 14, 22};
    private static final double[] WEEK_SPREAD = {1, 1, 1, 3, 5, 6};

    /** Two weeks in a hundred may have been four times as far out as usual, and say little about the level. */
    private static final double OUTLIERS = 0.02;

    private static final double OUTLIER_SPREAD = 4;

    private static final double EACH = 1 / 6.0;

    /** After the constants, which it needs. */
    static final MeanModel INSTANCE = new MeanModel();

    private final Cells cells =
            new Cells(LEVELS, Hypotheses.FALLS.reach(), new double[] {EACH, EACH, EACH, EACH, EACH, EACH});
    private final double[] means = new double[cells.size()];
    private final double[] scatter = new double[cells.size()];
    private final double[] certain = new double[cells.size()];

    private MeanModel() {
        Arrays.setAll(means, this::mean);
        Arrays.fill(certain, 1);
    }

    @Override
    public Cells cells() {
        return cells;
    }

    @Override
    public double[] means() {
        return means;
    }

    @Override
    public double[] scatter() {
        return scatter;
    }

    /** The row of a week with at least one value. */
    @Override
    public Row row(WeekMean week) {
        var likelihood = new double[cells.reachable()];
        var remembered = new double[cells.size()];
        for (var cell = 0; cell < likelihood.length; cell++) {
            var shape = cell % cells.shapes();
            var spread = Math.hypot(WEEK_SPREAD[shape], VALUE_SPREAD[shape] / Math.sqrt(week.n()));
            var distance = (week.mean() - mean(cell)) / spread;
            likelihood[cell] = Math.exp(-distance * distance / 2) / spread;
            if (cell < remembered.length) {
                var further = distance / OUTLIER_SPREAD;
                var outlier = Math.exp(-further * further / 2) / spread / OUTLIER_SPREAD;
                remembered[cell] = Math.log((1 - OUTLIERS) * likelihood[cell] + OUTLIERS * outlier + 1e-300);
            }
        }
        return new Row(likelihood, remembered, certain);
    }

    private double mean(int cell) {
        return 100 - STEP * (cell / cells.shapes());
    }
}
