package app.counterpoint.shared;

import org.jspecify.annotations.Nullable;

/**
 * How rows about a person go: the same step is taken now and whenever an older backup is restored.
 *
 * @param what which rows, for the receipt
 * @param collection where they are stored
 * @param filter which of them, as MongoDB's JSON; must match none that may come later
 * @param update what makes them unlinkable, as MongoDB's JSON; absent where they are deleted
 */
public record Parting(
        String what,
        String collection,
        String filter,
        @Nullable String update) {

    /** Whether the rows stay, without what tells whose they were. */
    public boolean staysUnlinkable() {
        return update != null;
    }
}
