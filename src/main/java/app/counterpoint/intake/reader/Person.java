package app.counterpoint.intake.reader;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file names them. Lives in memory only: a reader hands it to a {@link PersonMatcher} and forgets it.
 *
 * @param name as written, trimmed; may be empty
 * @param address an e-mail address, a user principal name or an id, in lower case; null where the file gives none
 * @param id what the source calls them beside an address, in lower case; null where it does not
 */
public record Person(
        String name, @Nullable String address, @Nullable String id) {
    public Person {
        name = name.strip();
        address = address == null || address.isBlank() ? null : Addresses.plain(address);
        id = id == null || id.isBlank() ? null : Addresses.plain(id);
    }

    /** Somebody without a further id. */
    public Person(String name, @Nullable String address) {
        this(name, address, null);
    }
}
