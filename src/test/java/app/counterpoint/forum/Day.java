package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts of one relationship, written as {@code 09:00-09:40} on a day, so that a table of cases can be read. */
final class Day {

    static final RelationshipId RELATIONSHIP = new RelationshipId("k3v9x");

    private final LocalDate day;

    Day(String day) {
        this.day = LocalDate.parse(day);
    }

    Instant at(String time) {
        return LocalTime.parse(time).atDate(day).toInstant(ZoneOffset.UTC);
    }

    Interval interval(String stretch) {
        var ends = stretch.strip().split("-", -1);
        return new Interval(at(ends[0]), at(ends[1]));
    }

    /** Several stretches, joined by a comma; none when blank. */
    List<Interval> intervals(String stretches) {
        return stretches == null || stretches.isBlank()
                ? List.of()
                : Arrays.stream(stretches.split(",", -1)).map(this::interval).toList();
    }

    /** Answers as in {@code CTO yes, CPO no, CPTO maybe}; a seat with a question mark has not answered. */
    PlannedMeeting planned(String seriesKey, String stretch, String answers) {
        var when = interval(stretch);
        Map<Seat, Answer> byseat = Arrays.stream(answers.split(",", -1))
                .map(answer -> answer.strip().split(" ", -1))
                .collect(Collectors.toMap(answer -> Seat.valueOf(answer[0]), answer -> switch (answer[1]) {
                    case "yes" -> Answer.ACCEPTED;
                    case "no" -> Answer.DECLINED;
                    case "maybe" -> Answer.TENTATIVE;
                    case "?" -> Answer.NONE;
                    default -> throw new IllegalArgumentException(answer[1]);
                }));
        return new PlannedMeeting(
                RELATIONSHIP + ":" + seriesKey + ":" + when.start(),
                RELATIONSHIP,
                seriesKey,
                when.start(),
                when.end(),
                false,
                byseat,
                0,
                "calendar");
    }

    PlannedMeeting cancelled(String seriesKey, String stretch, String answers) {
        var meeting = planned(seriesKey, stretch, answers);
        return meeting.with(meeting.answers(), true);
    }

    MeetingPresence report(String title, String stretch, String cpto, String cto, String cpo) {
        return presence(title, stretch, cpto, cto, cpo, Grade.REPORT);
    }

    MeetingPresence typed(String title, String stretch, String cpto, String cto, String cpo) {
        return presence(title, stretch, cpto, cto, cpo, Grade.TYPED);
    }

    private MeetingPresence presence(String title, String stretch, String cpto, String cto, String cpo, Grade grade) {
        var when = interval(stretch);
        var presence = new EnumMap<Seat, List<Interval>>(Seat.class);
        presence.put(Seat.CPTO, intervals(cpto));
        presence.put(Seat.CTO, intervals(cto));
        presence.put(Seat.CPO, intervals(cpo));
        presence.values().removeIf(List::isEmpty);
        return new MeetingPresence(
                RELATIONSHIP + ":" + title + ":" + when.start() + grade,
                RELATIONSHIP,
                SeriesKeys.ofTitle(title),
                title,
                when.start(),
                when.end(),
                presence,
                0,
                grade,
                "report");
    }
}
