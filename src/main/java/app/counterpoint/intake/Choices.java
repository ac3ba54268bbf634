package app.counterpoint.intake;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the importing person has said so far about a file.
 *
 * @param people which seat somebody in the file holds; empty for "none of the three"
 * @param answers answers to the readers' questions, by the question's id
 * @param series what a series of meetings is, by series key
 * @param leftOut ids of statements that are not to be stored
 */
public record Choices(
        Map<Person, Optional<Seat>> people, Map<String, String> answers, Map<String, Use> series, Set<String> leftOut) {

    /** What a series is, and which kind of forum where it is one. */
    public record Use(SeriesUse use, @Nullable ForumKind kind) {}

    /** Nothing said yet. */
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of(), Set.of());

    /** Keeps its own copies. */
    public Choices {
        people = Map.copyOf(people);
        answers = Map.copyOf(answers);
        series = Map.copyOf(series);
        leftOut = Set.copyOf(leftOut);
    }

    /** With one person placed, or said to be none of the three. */
    public Choices place(Person person, Optional<Seat> seat) {
        var placed = new HashMap<>(people);
        placed.put(person, seat);
        return new Choices(placed, answers, series, leftOut);
    }

    /** With what was answered before, where nothing is said now; an empty answer asks again. */
    Choices over(List<RememberedAnswer> recalled) {
        var answered = new HashMap<String, String>();
        recalled.forEach(before -> answered.put(before.question(), before.answer()));
        answered.putAll(answers);
        answered.values().removeIf(String::isBlank);
        return new Choices(people, answered, series, leftOut);
    }

    /** With one question answered; an empty answer takes back what was answered before. */
    public Choices answer(String question, String answer) {
        var answered = new HashMap<>(answers);
        answered.put(question, answer);
        return new Choices(people, answered, series, leftOut);
    }

    /** With one series sorted. */
    public Choices sort(String seriesKey, SeriesUse use, @Nullable ForumKind kind) {
        var sorted = new HashMap<>(series);
        sorted.put(seriesKey, new Use(use, kind));
        return new Choices(people, answers, sorted, leftOut);
    }

    /** With one statement left out, or taken in again. */
    public Choices leaveOut(String statement, boolean out) {
        var without = new HashSet<>(leftOut);
        if (out) {
            without.add(statement);
        } else {
            without.remove(statement);
        }
        return new Choices(people, answers, series, without);
    }
}
