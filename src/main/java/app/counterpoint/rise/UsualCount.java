package app.counterpoint.rise;

/**
 * What the weeks so far make unsurprising for the next one: four weeks in five lie in it when nothing changes.
 *
 * @param low the smallest usual count
 * @param high the largest usual count
 * @param expected the mean
 */
public record UsualCount(int low, int high, double expected) {

    /** @throws IllegalArgumentException when the range is upside down */
    public UsualCount {
        if (low < 0 || low > high || !(expected >= 0)) {
            throw new IllegalArgumentException("not a range: %d to %d around %s".formatted(low, high, expected));
        }
    }

    /** Whether a week's count lies in the range. */
    public boolean contains(int count) {
        return low <= count && count <= high;
    }
}
