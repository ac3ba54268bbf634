package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The non-falling step function that is nearest to the points, by pooling adjacent violators. */
final class Isotonic {
    private Isotonic() {}

    /** The fitted value of each point, in the order of rising x. */
    static double[] fit(double[] x, double[] y) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
        List<double[]> blocks = new ArrayList<>();
        for (int i : order) {
            blocks.add(new double[] {y[i], 1});
            while (blocks.size() > 1 && blocks.get(blocks.size() - 2)[0] >= blocks.getLast()[0]) {
                double[] last = blocks.removeLast();
                double[] before = blocks.getLast();
                before[0] = (before[0] * before[1] + last[0] * last[1]) / (before[1] + last[1]);
                before[1] += last[1];
            }
        }
        double[] fitted = new double[x.length];
        int at = 0;
        for (double[] block : blocks) {
            for (int i = 0; i < block[1]; i++) {
                fitted[at++] = block[0];
            }
        }
        return fitted;
    }

    /** A rising map through the quantiles of x: few knots, each the mean of the fitted values around it, never quite level. */
    static ScoreMap map(double[] x, double[] y, int knots, double low, double high) {
        double[] fitted = fit(x, y);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        List<Double> from = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        from.add(sorted[0] - 1);
        to.add(low);
        for (int k = 0; k < knots; k++) {
            int begin = k * x.length / knots;
            int end = (k + 1) * x.length / knots;
            double mx = 0;
            double my = 0;
            for (int i = begin; i < end; i++) {
                mx += sorted[i] / (end - begin);
                my += fitted[i] / (end - begin);
            }
            if (mx > from.getLast() + 1e-6) {
                from.add(mx);
                to.add(Math.clamp(Math.max(my, to.getLast() + 0.01), low, high));
            }
        }
        from.add(sorted[sorted.length - 1] + 1);
        to.add(high);
        return new ScoreMap(round(from), round(to));
    }

    private static double[] round(List<Double> values) {
        return values.stream().mapToDouble(v -> StrictMath.rint(v * 1e4) / 1e4).toArray();
    }
}
