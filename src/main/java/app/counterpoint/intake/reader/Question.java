package app.counterpoint.intake.reader;

import java.util.List;

/**
 * Something that the file leaves open and that is asked once instead of guessed.
 *
 * @param id the key under which the answer goes into {@link Context#answers()}
 * @param choices the answers that fit; empty where any text will do
 */
public record Question(String id, String text, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** One possible answer: the value to hand back, and what to show. */
    public record Choice(String value, String label) {}
}
