package app.counterpoint.relationship;

import app.counterpoint.shared.Seat;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who sits in a seat.
 *
 * @param displayName how they are called on the pages
 * @param aliases under which addresses, user names, chat ids and names the sources know them; compared {@linkplain #folded folded}
 * @param since when they took the seat
 */
public record SeatHolder(String displayName, Set<String> aliases, Instant since) {

    /** The longest name or alias that is kept, in characters. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException when the name is blank or too long */
    public SeatHolder {
        displayName = displayName.strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters");
        }
        aliases = tidy(aliases);
    }

    /** Whether a source that says the alias means this person; their display name counts as one. */
    public boolean isCalled(String alias) {
        var wanted = folded(alias);
        return wanted.equals(folded(displayName))
                || aliases.stream().map(SeatHolder::folded).anyMatch(wanted::equals);
    }

    /** @throws IllegalArgumentException when two of them share a name or an address */
    static void refuseShared(Map<Seat, SeatHolder> holders) {
        for (var one : holders.entrySet()) {
            for (var other : holders.entrySet()) {
                if (one.getKey() != other.getKey() && one.getValue().isConfusedWith(other.getValue())) {
                    throw new IllegalArgumentException("The %s and the %s cannot share a name or an address."
                            .formatted(one.getKey(), other.getKey()));
                }
            }
        }
    }

    private boolean isConfusedWith(SeatHolder other) {
        return other.isCalled(displayName) || aliases.stream().anyMatch(other::isCalled);
    }

    SeatHolder alsoCalled(Collection<String> more) {
        var all = new TreeSet<>(aliases);
        all.addAll(more);
        return new SeatHolder(displayName, all, since);
    }

    SeatHolder corrected(String name, Set<String> names) {
        return new SeatHolder(name, names, since);
    }

    /** An alias as it is compared: without case, outer blanks, or a difference in how blanks are written. */
    public static String folded(String alias) {
        return Normalizer.normalize(alias, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> tidy(Set<String> aliases) {
        return aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && alias.length() <= LONGEST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
