package app.counterpoint.rise;

import java.util.Arrays;

/**
 * Counts without a denominator: Poisson, or negative binomial with a variance of 1.4, 2 or 3 times the mean, or of {@code mean + mean²/10} (which is
 * what larger counts do). Means run from 0.05 a week upwards by thirds of an octave. Counts above 2,000 a week are taken as 2,000.
 */
final class CountModel implements Model<WeekCount> {

    /** One week in a hundred may have been a burst, four times the usual, that says nothing about the level. */
    static final double BURST = 0.01;

    static final int LARGEST = 2_000;
    private static final int BURST_STEPS = 6;
    private static final double LEAST_MEAN = 0.05;
    private static final int STEPS_PER_OCTAVE = 3;
    private static final int LEVELS = 46;
    private static final double[] VARIANCE_PER_MEAN = {1, 1.4, 2, 3};
    private static final double[] SHAPE_PRIOR = {0.36, 0.28, 0.24, 0.07, 0.05};

    /** After the constants, which it needs. */
    static final CountModel INSTANCE = new CountModel();

    private final Cells cells = new Cells(LEVELS, Hypotheses.RISES.reach(), SHAPE_PRIOR);
    private final double[] log = new double[cells.reachable()];
    private final double[] atLeast = new double[cells.reachable()];
    private final double[] means = new double[cells.size()];
    private final double[] scatter = new double[cells.size()];
    private volatile Row[] rows = new Row[0];

    private CountModel() {
        Arrays.setAll(means, this::mean);
        Arrays.setAll(scatter, cell -> Math.min(2, variancePerMean(cell) - 1));
        Arrays.fill(atLeast, 1);
    }

    @Override
    public Cells cells() {
        return cells;
    }

    /** Variance for each one of the mean, less the one that Poisson has; at most 2. */
    @Override
    public double[] scatter() {
        return scatter;
    }

    @Override
    public double[] means() {
        return means;
    }

    private double mean(int cell) {
        return LEAST_MEAN * Math.pow(2, (double) (cell / cells.shapes()) / STEPS_PER_OCTAVE);
    }

    @Override
    public Row row(WeekCount week) {
        return row(Math.min(week.count(), LARGEST));
    }

    Row row(int count) {
        var known = rows;
        return count < known.length ? known[count] : extend(count)[count];
    }

    /** Rows follow from one another, so they are made in order, and doubled to be made seldom. */
    private synchronized Row[] extend(int count) {
        var known = rows;
        if (count < known.length) {
            return known;
        }
        var more = Arrays.copyOf(known, Math.min(LARGEST + 1, Math.max(64, 2 * (count + 1))));
        for (var next = known.length; next < more.length; next++) {
            more[next] = make(next);
        }
        rows = more;
        return more;
    }

    private Row make(int count) {
        var likelihood = new double[log.length];
        for (var cell = 0; cell < log.length; cell++) {
            log[cell] = count == 0 ? logOfNone(cell) : log[cell] + logOfOneMore(cell, count);
            likelihood[cell] = Math.exp(log[cell]);
        }
        var tail = Arrays.copyOf(atLeast, cells.size());
        for (var cell = 0; cell < log.length; cell++) {
            atLeast[cell] = Math.max(1e-15, atLeast[cell] - likelihood[cell]);
        }
        return new Row(likelihood, remembered(likelihood), tail);
    }

    private double[] remembered(double[] likelihood) {
        var remembered = new double[cells.size()];
        var burst = BURST_STEPS * cells.shapes();
        Arrays.setAll(
                remembered,
                cell -> Math.log((1 - BURST) * likelihood[cell] + BURST * likelihood[cell + burst] + 1e-300));
        return remembered;
    }

    private double logOfNone(int cell) {
        var mean = mean(cell);
        var variance = variancePerMean(cell);
        return variance == 1 ? -mean : -mean / (variance - 1) * Math.log(variance);
    }

    private double logOfOneMore(int cell, int count) {
        var mean = mean(cell);
        var variance = variancePerMean(cell);
        return variance == 1
                ? Math.log(mean / count)
                : Math.log((count - 1 + mean / (variance - 1)) / count * (1 - 1 / variance));
    }

    private double variancePerMean(int cell) {
        var shape = cell % cells.shapes();
        return shape < VARIANCE_PER_MEAN.length ? VARIANCE_PER_MEAN[shape] : 1 + mean(cell) / 10;
    }
}
