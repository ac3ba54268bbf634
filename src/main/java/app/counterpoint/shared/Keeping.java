package app.counterpoint.shared;

/**
 * How long things of one kind are kept.
 *
 * @param key its name among the settings, as in {@code statements}
 * @param what it is, for the table that everybody can read
 * @param since from when the days are counted, for the same table
 * @param usual after how many days they are deleted unless somebody lowers it
 * @param longest the limit that nobody can raise it above, in days
 */
public record Keeping(String key, String what, String since, int usual, int longest) {

    /** @throws IllegalArgumentException when the usual time is negative or longer than the limit */
    public Keeping {
        if (usual < 0 || usual > longest) {
            throw new IllegalArgumentException("days lie within 0 and the limit");
        }
    }

    /** Whether somebody can change it at all. */
    public boolean isFixed() {
        return usual == longest && usual <= 1;
    }

    /** @throws IllegalArgumentException with a sentence for the person, when the days lie outside 1 to the limit */
    public void check(int days) {
        if (days < 1 || days > longest) {
            throw new IllegalArgumentException(
                    "%s: from 1 to %d days; %d is not possible.".formatted(what, longest, days));
        }
    }
}
