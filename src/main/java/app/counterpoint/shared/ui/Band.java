package app.counterpoint.shared.ui;

/**
 * The usual range, drawn behind the line over the whole width.
 *
 * @param low its lower end, in the axis's unit
 * @param high its upper end, not below the lower
 */
public record Band(double low, double high) {

    /** @throws IllegalArgumentException when it is upside down or not a range */
    public Band {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range goes from low to high but was %s..%s".formatted(low, high));
        }
    }
}
