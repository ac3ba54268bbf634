package app.counterpoint.intake.reader;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a reader must be told, because no file says it.
 *
 * @param now the present; no report can be about a meeting after it
 * @param zone the relationship's zone, for times that carry none
 * @param window of which time a calendar is read
 * @param people which seat somebody holds
 * @param knownStarts starts of meetings known from elsewhere, to tell a day from a month; may be empty
 * @param answers answers to earlier questions, by {@link Question#id()}
 */
public record Context(
        Instant now,
        ZoneId zone,
        Window window,
        PersonMatcher people,
        List<Instant> knownStarts,
        Map<String, String> answers,
        Limits limits) {
    public Context {
        knownStarts = List.copyOf(knownStarts);
        answers = Map.copyOf(answers);
    }

    /** The usual window and limits, no known meeting and no answer yet. */
    public static Context of(Instant now, ZoneId zone, PersonMatcher people) {
        return new Context(now, zone, Window.around(now), people, List.of(), Map.of(), Limits.usual());
    }

    public Context with(Window other) {
        return new Context(now, zone, other, people, knownStarts, answers, limits);
    }

    public Context with(PersonMatcher other) {
        return new Context(now, zone, window, other, knownStarts, answers, limits);
    }

    public Context with(Limits other) {
        return new Context(now, zone, window, people, knownStarts, answers, other);
    }

    public Context knowing(List<Instant> starts) {
        return new Context(now, zone, window, people, starts, answers, limits);
    }

    public Context answering(Map<String, String> given) {
        return new Context(now, zone, window, people, knownStarts, given, limits);
    }
}
