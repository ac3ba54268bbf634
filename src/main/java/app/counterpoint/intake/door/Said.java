package app.counterpoint.intake.door;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.intake.Choices;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** Choices as a program says them: {@code answer.ID=VALUE}, {@code seat.NAME=CTO}, {@code series.KEY=forum:ROADMAP_REVIEW}. */
final class Said {

    private static final String ANSWER = "answer.";
    private static final String SEAT = "seat.";
    private static final String SERIES = "series.";

    private Said() {}

    /** @throws Problem for a seat or a use that does not exist */
    static Choices choices(Map<String, String> parameters) {
        var choices = Choices.NONE;
        for (var said : parameters.entrySet()) {
            var name = said.getKey();
            if (name.startsWith(ANSWER)) {
                choices = choices.answer(name.substring(ANSWER.length()), said.getValue());
            } else if (name.startsWith(SEAT)) {
                choices = choices.place(person(name.substring(SEAT.length())), seat(said.getValue()));
            } else if (name.startsWith(SERIES)) {
                choices = sort(choices, name.substring(SERIES.length()), said.getValue());
            }
        }
        return choices;
    }

    /** An address where there is an at sign in it, a name otherwise. */
    static Person person(String written) {
        return written.contains("@") ? new Person("", written) : new Person(written, null);
    }

    private static Optional<Seat> seat(String written) {
        return written.equalsIgnoreCase("none") ? Optional.empty() : Optional.of(one(Seat.class, written));
    }

    private static Choices sort(Choices choices, String key, String written) {
        var parts = written.split(":", 2);
        var use = one(SeriesUse.class, parts[0]);
        return choices.sort(key, use, parts.length == 1 ? null : one(ForumKind.class, parts[1]));
    }

    private static <E extends Enum<E>> E one(Class<E> type, String written) {
        var wanted = written.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "A parameter has a value that is not known",
                        "Use one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
