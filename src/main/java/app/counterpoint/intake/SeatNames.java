package app.counterpoint.intake;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.shared.Seat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the three people by any of their names and addresses, however a file writes them. Everybody else is nobody. */
final class SeatNames implements PersonMatcher {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** More different people than this in one file are not listed one by one. */
    private static final int MOST_LISTED = 500;

    private final Map<String, Seat> known = new HashMap<>();
    private final Map<Person, Long> met = new LinkedHashMap<>();
    private final Map<Person, Optional<Seat>> chosen;

    /**
     * Takes what the relationship knows and what was said about this file, which comes first; what was said of a name alone, or of an
     * address alone, holds for everybody who is written so.
     *
     * @param aliases the names and addresses of each seat
     * @param chosen what the importing person said
     */
    SeatNames(Map<Seat, ? extends Iterable<String>> aliases, Map<Person, Optional<Seat>> chosen) {
        this.chosen = Map.copyOf(chosen);
        aliases.forEach((seat, names) -> names.forEach(name -> known.putIfAbsent(fold(name), seat)));
        chosen.forEach((person, seat) -> seat.ifPresent(held -> {
            var address = person.address();
            if (address == null || person.name().isEmpty()) {
                known.put(fold(address == null ? person.name() : address), held);
            }
        }));
        known.remove("");
    }

    @Override
    public @Nullable String key(Person person) {
        if (met.size() < MOST_LISTED || met.containsKey(person)) {
            met.merge(person, 1L, Long::sum);
        }
        return seat(person).map(Seat::name).orElse(null);
    }

    /** The seat that the person holds; empty for everybody else. */
    Optional<Seat> seat(Person person) {
        var said = chosen.get(person);
        if (said != null) {
            return said;
        }
        var address = person.address();
        var id = person.id();
        return Stream.of(address, id, person.name())
                .filter(Objects::nonNull)
                .map(SeatNames::fold)
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whom the reader has asked about so far, most frequent first; for the eyes of the importing person alone. */
    List<PersonFound> met() {
        return met.entrySet().stream()
                .sorted(Map.Entry.<Person, Long>comparingByValue().reversed())
                .map(entry -> new PersonFound(
                        entry.getKey(), entry.getValue(), seat(entry.getKey()).orElse(null)))
                .toList();
    }

    /**
     * One form for the many ways in which a person is written: an address in lower case; a name as its words in alphabetical order,
     * without accents, brackets ("(Guest)") or punctuation, so that "Doe, Jane (EXT)" and "Jane Doe" are the same.
     */
    static String fold(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("mailto:")) {
            plain = plain.substring("mailto:".length());
        }
        if (plain.indexOf('@') > 0) {
            return plain;
        }
        var bare = BRACKETS.matcher(plain).replaceAll(" ");
        var folded =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NOT_A_LETTER.split(folded))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
