package app.counterpoint.intake;

import app.counterpoint.forum.Answer;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a calendar alone can tell: how often the CPTO met the two together, and how often one of them alone. */
final class CalendarInsight {

    private static final Duration TWELVE_WEEKS = Duration.ofDays(84);

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
        var met = meetings.stream()
                .filter(meeting -> !meeting.cancelled())
                .filter(meeting ->
                        meeting.start().isBefore(now) && !meeting.start().isBefore(now.minus(TWELVE_WEEKS)))
                .filter(meeting -> use.get(meeting.seriesKey()) != SeriesUse.IGNORED)
                .filter(meeting -> comes(meeting, Seat.CPTO) && (comes(meeting, Seat.CTO) || comes(meeting, Seat.CPO)))
                .toList();
        var together = met.stream().filter(CalendarInsight::hasBoth).count();
        var personal = met.stream()
                .filter(meeting -> !hasBoth(meeting) && use.get(meeting.seriesKey()) == SeriesUse.PERSONAL)
                .count();
        var separately = met.size() - together;
        return "In the last 12 weeks you met them together %s and separately %s%s."
                .formatted(
                        Told.count(together, "time", "times"),
                        Told.count(separately, "time", "times"),
                        personal == 0 ? "" : " (" + personal + " of them personal)");
    }

    private static boolean hasBoth(PlannedMeeting meeting) {
        return comes(meeting, Seat.CTO) && comes(meeting, Seat.CPO);
    }

    /** Invited, and has not said no. */
    private static boolean comes(PlannedMeeting meeting, Seat seat) {
        var answer = meeting.answers().get(seat);
        return answer != null && answer != Answer.DECLINED;
    }
}
