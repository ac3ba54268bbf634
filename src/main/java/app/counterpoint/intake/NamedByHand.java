package app.counterpoint.intake;

import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.calendar.CalendarOccurrence;
import app.counterpoint.shared.Seat;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A published feed names nobody. Who takes part in its series is asked, series by series; single events are left out. */
final class NamedByHand {

    private static final int MOST = 60;
    private static final String WHO = "who:";

    private static final Map<String, Set<Seat>> WHOM = Map.of(
            "all", EnumSet.allOf(Seat.class),
            "leaders", EnumSet.of(Seat.CTO, Seat.CPO),
            "cto", EnumSet.of(Seat.CPTO, Seat.CTO),
            "cpo", EnumSet.of(Seat.CPTO, Seat.CPO),
            "none", Set.of());

    private static final List<Question.Choice> CHOICES = List.of(
            new Question.Choice("all", "All three"),
            new Question.Choice("leaders", "CTO and CPO"),
            new Question.Choice("cto", "CPTO and CTO"),
            new Question.Choice("cpo", "CPTO and CPO"),
            new Question.Choice("none", "Fewer than two of them"));

    private NamedByHand() {}

    /** Whether the calendar keeps to itself who takes part: it has occurrences, and none of them names anybody. */
    static boolean isNeeded(List<CalendarOccurrence> occurrences) {
        return !occurrences.isEmpty()
                && occurrences.stream()
                        .allMatch(one -> one.attendees() == 0 && one.answers().isEmpty());
    }

    /** Who takes part in a series, once somebody has said so; empty until then. */
    static Set<Seat> who(String seriesKey, Map<String, String> answers) {
        return WHOM.getOrDefault(answers.getOrDefault(WHO + seriesKey, ""), Set.of());
    }

    /**
     * What is still to be asked, the most frequent series first.
     *
     * @param keys the stored key of each occurrence's series
     */
    static List<Question> questions(
            List<CalendarOccurrence> occurrences, Map<String, String> keys, Map<String, String> answers) {
        return occurrences.stream()
                .filter(CalendarOccurrence::recurring)
                .collect(Collectors.groupingBy(one -> keys.getOrDefault(one.seriesKey(), "")))
                .entrySet()
                .stream()
                .filter(series -> !answers.containsKey(WHO + series.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, List<CalendarOccurrence>> series) ->
                                -series.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(series -> new Question(
                        WHO + series.getKey(),
                        "The calendar does not say who takes part. Who of the three is in “%s” (%s)?"
                                .formatted(
                                        series.getValue().getFirst().title(),
                                        Told.count(series.getValue().size(), "meeting", "meetings")),
                        CHOICES))
                .toList();
    }
}
