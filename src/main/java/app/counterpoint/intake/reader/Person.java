package app.counterpoint.intake.reader;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file names them. Lives in memory only: a reader hands it to a {@link PersonMatcher} and forgets it.
 *
 * @param name as written, trimmed; may be empty
 * @param address an e-mail address, a user principal name or an id, in lower case; null where the file gives none
 */
public record Person(String name, @Nullable String address) {
    public Person {
        name = name.strip();
        address = address == null || address.isBlank() ? null : Addresses.plain(address);
    }
}
