package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.text.NamesInText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a tracker's issues: seats are told apart, the names of all others are kept out of titles and then forgotten. */
final class Reporters {
    private static final int REMEMBERED = 20_000;

    private final Context context;
    private final NamesInText names = new NamesInText();
    private final Map<Person, Optional<String>> known = new HashMap<>();

    Reporters(Context context) {
        this.context = context;
    }

    /** The seat of somebody who stands in an issue; null for everybody else. */
    @Nullable String meet(@Nullable Person person) {
        if (person == null || (person.name().isEmpty() && person.address() == null && person.id() == null)) {
            return null;
        }
        Optional<String> before = known.get(person);
        Optional<String> seat =
                before == null ? Optional.ofNullable(context.people().key(person)) : before;
        if (before == null) {
            if (known.size() < REMEMBERED) {
                known.put(person, seat);
            }
            if (seat.isEmpty()) {
                names.hide(person);
            } else {
                names.spare(person);
            }
        }
        return seat.orElse(null);
    }

    NamesInText names() {
        return names;
    }
}
