package app.counterpoint.precision;

import java.util.Arrays;

/** Rank and product-moment correlation. */
final class Correlation {
    private Correlation() {}

    static double spearman(double[] x, double[] y) {
        return pearson(ranks(x), ranks(y));
    }

    static double pearson(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** Kendall's tau-b. */
    static double kendall(double[] x, double[] y) {
        long sum = 0;
        long tiesX = 0;
        long tiesY = 0;
        long pairs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double a = Math.signum(x[i] - x[j]);
                double b = Math.signum(y[i] - y[j]);
                sum += (long) (a * b);
                tiesX += a == 0 ? 1 : 0;
                tiesY += b == 0 ? 1 : 0;
                pairs++;
            }
        }
        return sum / Math.sqrt((double) (pairs - tiesX) * (pairs - tiesY));
    }

    /** Spearman's correlation with a third quantity taken out. */
    static double partial(double[] x, double[] y, double[] given) {
        double xy = spearman(x, y);
        double xz = spearman(x, given);
        double yz = spearman(y, given);
        return (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
    }

    static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.length; ) {
            int j = i;
            while (j < order.length && values[order[j]] == values[order[i]]) {
                j++;
            }
            for (int k = i; k < j; k++) {
                ranks[order[k]] = (i + j - 1) / 2.0;
            }
            i = j;
        }
        return ranks;
    }
}
