package app.counterpoint.intake;

import app.counterpoint.forum.PlannedMeeting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds planned meetings of the future that an earlier export of a calendar had and a later one has no more. */
final class CalledOff {

    private CalledOff() {}

    /**
     * Until when an export speaks of the future: the start of the last occurrence in it. Empty where it has none ahead.
     *
     * @param starts of all occurrences in the file, whoever takes part
     */
    static Optional<Instant> covered(List<Instant> starts, Instant now) {
        return starts.stream().filter(start -> start.isAfter(now)).max(Comparator.naturalOrder());
    }

    /**
     * The meetings that are gone, as called off.
     *
     * @param before what earlier exports of the same calendar said, and what still holds of it
     * @param after what the file says
     * @param importId the import that says so
     */
    static List<PlannedMeeting> of(
            List<PlannedMeeting> before, List<PlannedMeeting> after, Instant now, Instant until, String importId) {
        Set<String> still = after.stream().map(PlannedMeeting::id).collect(Collectors.toSet());
        return before.stream()
                .filter(meeting -> !meeting.cancelled() && !still.contains(meeting.id()))
                .filter(meeting ->
                        meeting.start().isAfter(now) && !meeting.start().isAfter(until))
                .map(meeting -> meeting.calledOff(importId))
                .toList();
    }
}
