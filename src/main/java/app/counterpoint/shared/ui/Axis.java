package app.counterpoint.shared.ui;

import java.util.Locale;

/**
 * The scale of a panel, and how a number on it is said.
 *
 * @param unit what follows the number, with its space where it wants one, as in {@code " min"}; empty for a bare count
 * @param max the upper end; the lower one is always zero
 * @param decimals how many digits follow the point
 */
public record Axis(String unit, double max, int decimals) {

    /** @throws IllegalArgumentException when the axis would have no length */
    public Axis {
        if (!(max > 0) || decimals < 0) {
            throw new IllegalArgumentException("an axis runs from 0 to more than 0 but max was " + max);
        }
    }

    /** A score or share whose ends are known. */
    public static Axis upTo(double max, String unit) {
        return new Axis(unit, max, 0);
    }

    /** A count: from zero to a round number that is not below the largest value, and at least to the given one. */
    public static Axis counting(double largest, double atLeast, String unit) {
        return new Axis(unit, roundUp(Math.max(largest, atLeast)), 0);
    }

    /** The number as it is said: {@code 38 min}, {@code 0.4}. */
    public String words(double value) {
        return String.format(Locale.ENGLISH, "%." + decimals + "f", value) + unit;
    }

    private static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 2, 4, 6, 8, 10}) {
            if (step * power >= value) {
                return Math.max(step * power, 1);
            }
        }
        return 10 * power;
    }
}
