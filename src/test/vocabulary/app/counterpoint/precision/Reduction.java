package app.counterpoint.precision;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Principal components in closed form: the directions in which the words differ most, as bytes. */
final class Reduction {
    private static final int DIMENSIONS = 160;

    private Reduction() {}

    static byte[][] reduce(double[][] rows) {
        double[] mean = mean(rows);
        EigenDecomposition axes = new EigenDecomposition(new Array2DRowRealMatrix(covariance(rows, mean), false));
        double[][] reduced = new double[rows.length][DIMENSIONS];
        double largest = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            double[] axis = axes.getEigenvector(d).toArray();
            double sign = sign(axis);
            for (int i = 0; i < rows.length; i++) {
                double sum = 0;
                for (int k = 0; k < axis.length; k++) {
                    sum += (rows[i][k] - mean[k]) * axis[k];
                }
                reduced[i][d] = sign * sum;
                largest = Math.max(largest, Math.abs(sum));
            }
        }
        return bytes(reduced, largest);
    }

    private static double[] mean(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += row[k] / rows.length;
            }
        }
        return mean;
    }

    private static double[][] covariance(double[][] rows, double[] mean) {
        int width = mean.length;
        double[][] covariance = new double[width][width];
        double[] centred = new double[width];
        for (double[] row : rows) {
            for (int k = 0; k < width; k++) {
                centred[k] = row[k] - mean[k];
            }
            for (int a = 0; a < width; a++) {
                double[] line = covariance[a];
                for (int b = 0; b <= a; b++) {
                    line[b] += centred[a] * centred[b];
                }
            }
        }
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < a; b++) {
                covariance[b][a] = covariance[a][b];
            }
        }
        return covariance;
    }

    /** An axis may point either way: its largest part shall be above 0. */
    private static double sign(double[] axis) {
        double largest = 0;
        for (double part : axis) {
            if (Math.abs(part) > Math.abs(largest)) {
                largest = part;
            }
        }
        return Math.signum(largest);
    }

    private static byte[][] bytes(double[][] reduced, double largest) {
        byte[][] bytes = new byte[reduced.length][DIMENSIONS];
        for (int i = 0; i < reduced.length; i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                bytes[i][d] = (byte) Math.round(reduced[i][d] / largest * Byte.MAX_VALUE);
            }
        }
        return bytes;
    }
}
