package app.counterpoint.intake.reader;

import org.jspecify.annotations.Nullable;

/** Says which seat a person in a file holds. */
@FunctionalInterface
public interface PersonMatcher {
    /** The key of the seat, for example {@code CTO}; null for everybody who is counted and dropped. */
    @Nullable String key(Person person);

    /** Nobody is kept. */
    static PersonMatcher nobody() {
        return _ -> null;
    }
}
