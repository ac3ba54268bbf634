package app.counterpoint.precision;

import java.util.stream.IntStream;

/** Weighted ridge regression in closed form, and the same with signs held; rows are centred, the intercept is not punished. */
final class LeastSquares {
    private final int columns;
    private final double[][] gram;
    private final double[] right;
    private final double[] means;
    private double targetMean;
    private double weight;

    LeastSquares(int columns) {
        this.columns = columns;
        this.gram = new double[columns][columns];
        this.right = new double[columns];
        this.means = new double[columns];
    }

    void add(double[] row, double target, double rowWeight) {
        for (int i = 0; i < columns; i++) {
            means[i] += row[i] * rowWeight;
        }
        addDifference(row, target, rowWeight);
        targetMean += rowWeight * target;
        weight += rowWeight;
    }

    /** A difference of two rows, which must not move the means: for pairs of which one should be the higher. */
    void addDifference(double[] row, double target, double rowWeight) {
        int[] filled = IntStream.range(0, columns).filter(i -> row[i] != 0).toArray();
        for (int a = 0; a < filled.length; a++) {
            double x = row[filled[a]] * rowWeight;
            right[filled[a]] += x * target;
            double[] line = gram[filled[a]];
            for (int b = 0; b <= a; b++) {
                line[filled[b]] += x * row[filled[b]];
            }
        }
    }

    double variance(int column) {
        double mean = means[column] / weight;
        return Math.max(0, gram[column][column] / weight - mean * mean);
    }

    /** The coefficients, then the intercept. */
    double[] solve(double[] ridge) {
        double[][] a = centred(ridge);
        double[] b = centredRight();
        Cholesky.solve(a, b);
        return withIntercept(b);
    }

    /** The same with every coefficient held at or above 0 where its sign is 1, at or below 0 where it is -1; 0 leaves it free. */
    double[] solve(double[] ridge, int[] signs) {
        double[][] a = centred(ridge);
        double[] b = centredRight();
        double[] x = new double[columns];
        for (int round = 0; round < 2000; round++) {
            for (int i = 0; i < columns; i++) {
                double rest = b[i];
                for (int j = 0; j < columns; j++) {
                    rest -= j == i ? 0 : (j < i ? a[i][j] : a[j][i]) * x[j];
                }
                double free = a[i][i] <= 0 ? 0 : rest / a[i][i];
                x[i] = signs[i] > 0 ? Math.max(0, free) : signs[i] < 0 ? Math.min(0, free) : free;
            }
        }
        return withIntercept(x);
    }

    private double[][] centred(double[] ridge) {
        double[][] a = new double[columns][columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = gram[i][j] - means[i] * means[j] / weight;
            }
            a[i][i] += ridge[i];
        }
        return a;
    }

    private double[] centredRight() {
        double[] b = new double[columns];
        for (int i = 0; i < columns; i++) {
            b[i] = right[i] - means[i] * targetMean / weight;
        }
        return b;
    }

    private double[] withIntercept(double[] x) {
        double[] result = java.util.Arrays.copyOf(x, columns + 1);
        double intercept = targetMean / weight;
        for (int i = 0; i < columns; i++) {
            intercept -= x[i] * means[i] / weight;
        }
        result[columns] = intercept;
        return result;
    }
}
