package app.counterpoint.intake;

import app.counterpoint.forum.Answer;
import app.counterpoint.forum.Encounter;
import app.counterpoint.forum.Encounters;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a calendar alone can tell: how often the CPTO met the two together, and how often one of them alone. */
final class CalendarInsight {

    private CalendarInsight() {}

    /**
     * "In the last 12 weeks you met them together 9 times and separately 31 times (4 of them personal)."
     *
     * @param meetings of any time; only the last twelve weeks before now count, cancelled ones do not
     * @param series what each series is; what is left out as nothing to do with the relationship does not count
     */
    static String of(List<PlannedMeeting> meetings, List<SeriesFound> series, Instant now) {
        Map<String, SeriesUse> use =
                series.stream().collect(Collectors.toMap(SeriesFound::seriesKey, SeriesFound::use));
        return Encounters.among(
                        meetings.stream()
                                .filter(meeting -> !meeting.cancelled())
                                .map(meeting ->
                                        new Encounter(meeting.start(), coming(meeting), use.get(meeting.seriesKey()))),
                        now)
                .words(Seat.CPTO);
    }

    /** Who is invited, and has not said no. */
    private static Set<Seat> coming(PlannedMeeting meeting) {
        return meeting.answers().entrySet().stream()
                .filter(answer -> answer.getValue() != Answer.DECLINED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
