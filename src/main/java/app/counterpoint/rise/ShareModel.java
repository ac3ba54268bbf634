package app.counterpoint.rise;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Counts with a denominator: binomial, or beta-binomial with an intra-week correlation of 0.1 or 0.25, of a share {@code 1 - exp(-m)} whose m runs
 * from 0.0125 upwards by thirds of an octave. A week of none out of none tells nothing. Denominators above 150 are scaled down to it.
 */
final class ShareModel implements Model<WeekCount> {

    private static final int LARGEST = 150;
    private static final int BURST_STEPS = 6;
    private static final double LEAST = 0.0125;
    private static final int STEPS_PER_OCTAVE = 3;
    private static final int LEVELS = 22;
    private static final double[] CORRELATIONS = {0, 0.1, 0.25};
    private static final double[] SHAPE_PRIOR = {0.5, 0.3, 0.2};

    /** After the constants, which it needs. */
    static final ShareModel INSTANCE = new ShareModel();

    private final Cells cells = new Cells(LEVELS, Hypotheses.RISES.reach(), SHAPE_PRIOR);
    private final double[] means = new double[cells.size()];
    private final double[] scatter = new double[cells.size()];
    private final AtomicReferenceArray<Row[]> rowsByDenominator = new AtomicReferenceArray<>(LARGEST + 1);

    private ShareModel() {
        Arrays.setAll(means, this::mean);
        Arrays.setAll(scatter, cell -> CORRELATIONS[cell % cells.shapes()]);
    }

    @Override
    public Cells cells() {
        return cells;
    }

    /** The intra-week correlation. */
    @Override
    public double[] scatter() {
        return scatter;
    }

    @Override
    public double[] means() {
        return means;
    }

    private double mean(int cell) {
        return Math.min(0.999, -Math.expm1(-LEAST * Math.pow(2, (double) (cell / cells.shapes()) / STEPS_PER_OCTAVE)));
    }

    /** The row of a week; a week without a denominator tells nothing here. */
    @Override
    public Row row(WeekCount week) {
        var of = week.denominator() == null ? 0 : week.denominator();
        return of <= LARGEST
                ? rows(of)[of == 0 ? 0 : week.count()]
                : rows(LARGEST)[(int) Math.round((double) week.count() * LARGEST / of)];
    }

    private Row[] rows(int of) {
        var known = rowsByDenominator.get(of);
        if (known == null) {
            known = of == 0 ? new Row[] {Row.silent(cells.reachable())} : make(of);
            rowsByDenominator.set(of, known);
        }
        return known;
    }

    private Row[] make(int of) {
        var rows = new Row[of + 1];
        var atLeast = new double[cells.size()];
        var choose = LogGamma.of(of + 1);
        for (var count = of; count >= 0; count--) {
            var ways = choose - LogGamma.of(count + 1) - LogGamma.of(of - count + 1);
            var likelihood = new double[cells.reachable()];
            for (var cell = 0; cell < likelihood.length; cell++) {
                likelihood[cell] = Math.exp(ways + log(cell, count, of));
            }
            for (var cell = 0; cell < atLeast.length; cell++) {
                atLeast[cell] += likelihood[cell];
            }
            rows[count] = new Row(likelihood, remembered(likelihood), atLeast.clone());
        }
        return rows;
    }

    private double[] remembered(double[] likelihood) {
        var remembered = new double[cells.size()];
        var burst = BURST_STEPS * cells.shapes();
        Arrays.setAll(
                remembered,
                cell -> Math.log((1 - CountModel.BURST) * likelihood[cell]
                        + CountModel.BURST * likelihood[cell + burst]
                        + 1e-300));
        return remembered;
    }

    private double log(int cell, int count, int of) {
        var share = mean(cell);
        var correlation = CORRELATIONS[cell % cells.shapes()];
        if (correlation == 0) {
            return count * Math.log(share) + (of - count) * Math.log1p(-share);
        }
        var prior = 1 / correlation - 1;
        var a = share * prior;
        var b = (1 - share) * prior;
        return LogGamma.beta(count + a, of - count + b) - LogGamma.beta(a, b);
    }
}
