package app.counterpoint.intake.reader;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that the file leaves open and that is asked once instead of guessed.
 *
 * @param id the key under which the answer goes into {@link Context#answers()}
 * @param choices the answers that fit; empty where any text will do
 * @param several whether more than one choice may be the answer, their values then joined by commas
 */
public record Question(String id, String text, List<Choice> choices, boolean several) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** A question with one answer. */
    public Question(String id, String text, List<Choice> choices) {
        this(id, text, choices, false);
    }

    /** The answer to a question with several, taken apart again; empty where nothing was answered. */
    public static List<String> parts(@Nullable String answer) {
        return Stream.of(answer == null ? "" : answer)
                .flatMap(all -> Stream.of(all.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** One possible answer: the value to hand back, and what to show. */
    public record Choice(String value, String label) {}
}
