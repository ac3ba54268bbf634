package app.counterpoint.forum;

import static java.util.stream.Collectors.groupingBy;

import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes one planned meeting of what several files and several calendars say about it. */
final class Plans {

    private record Slot(String titleKey, Instant start, Instant end) {}

    private Plans() {}

    /**
     * Each occurrence once, in order of time.
     *
     * <p>Of several files about the same occurrence the last holds, but an answer is not lost because a later copy has none: a guest's
     * copy of an invitation does not know what the others answered. Copies in two calendars are one meeting when title and time agree,
     * and cancelled only when all of them are.
     */
    static List<PlannedMeeting> of(Collection<PlannedMeeting> facts, SeriesIndex series) {
        return facts.stream().collect(groupingBy(Revised::key)).values().stream()
                .map(Plans::lastOf)
                .collect(groupingBy(m -> new Slot(series.titleKey(m.seriesKey()), m.start(), m.end())))
                .values()
                .stream()
                .map(copies -> ofCopies(copies, series))
                .sorted(Comparator.comparing(PlannedMeeting::start).thenComparing(PlannedMeeting::id))
                .toList();
    }

    private static PlannedMeeting lastOf(List<PlannedMeeting> revisions) {
        var inOrder = revisions.stream()
                .sorted(Comparator.comparingInt(PlannedMeeting::revision))
                .toList();
        return inOrder.getLast()
                .asRevision(1)
                .with(answers(inOrder), inOrder.getLast().cancelled());
    }

    private static PlannedMeeting ofCopies(List<PlannedMeeting> copies, SeriesIndex series) {
        var inOrder = copies.stream()
                .sorted(Comparator.comparing((PlannedMeeting m) -> isSorted(m, series))
                        .thenComparing(PlannedMeeting::id))
                .toList();
        return inOrder.getLast().with(answers(inOrder), inOrder.stream().allMatch(PlannedMeeting::cancelled));
    }

    private static boolean isSorted(PlannedMeeting meeting, SeriesIndex series) {
        var its = series.ofPlanned(meeting.seriesKey());
        return its != null && its.use() != SeriesUse.UNSORTED;
    }

    private static Map<Seat, Answer> answers(List<PlannedMeeting> inOrder) {
        var answers = new EnumMap<Seat, Answer>(Seat.class);
        for (var meeting : inOrder) {
            meeting.answers()
                    .forEach((seat, answer) ->
                            answers.merge(seat, answer, (before, next) -> next == Answer.NONE ? before : next));
        }
        return answers;
    }
}
