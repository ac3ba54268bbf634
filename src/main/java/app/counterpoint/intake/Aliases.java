package app.counterpoint.intake;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names and addresses by which files know the three people. */
final class Aliases {

    private Aliases() {}

    /** Those that the relationship knows, by seat. */
    static Map<Seat, Set<String>> of(Relationship relationship) {
        return relationship.holders().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var names = new HashSet<>(entry.getValue().aliases());
            names.add(entry.getValue().displayName());
            return names;
        }));
    }

    /** Those that a file gives one person. */
    static Set<String> of(Person person) {
        var names = new HashSet<String>();
        if (!person.name().isBlank()) {
            names.add(person.name());
        }
        var address = person.address();
        if (address != null) {
            names.add(address);
        }
        var id = person.id();
        if (id != null) {
            names.add(id);
        }
        return names;
    }
}
