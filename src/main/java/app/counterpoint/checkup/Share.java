package app.counterpoint.checkup;

/**
 * So many of so many.
 *
 * @param part how many of them, 0 to the whole
 * @param whole how many there are; may be 0, and then there is no {@link #value()}
 */
public record Share(int part, int whole) {

    /** @throws IllegalArgumentException unless 0 ≤ part ≤ whole */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a share is 0 to its whole but was " + part + " of " + whole);
        }
    }

    /**
     * From 0 to 1.
     *
     * @throws IllegalStateException when there is no whole to share
     */
    public double value() {
        if (whole == 0) {
            throw new IllegalStateException("nothing has no share");
        }
        return (double) part / whole;
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** As in {@code 3 of 8}. */
    public String words() {
        return part + " of " + whole;
    }
}
