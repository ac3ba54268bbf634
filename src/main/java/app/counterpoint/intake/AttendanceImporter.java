package app.counterpoint.intake;

import app.counterpoint.forum.Forums;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Interval;
import app.counterpoint.forum.MeetingPresence;
import app.counterpoint.forum.SeriesKeys;
import app.counterpoint.forum.Session;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.attendance.AttendedMeeting;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Attendance reports become presences: who of the three was there, and when. */
@Component
class AttendanceImporter implements Importer {

    private static final Duration CALENDAR_REACH = Duration.ofDays(400);

    private static final String UNTITLED = "Meeting without a title";

    private final Forums forums;

    AttendanceImporter(Forums forums) {
        this.forums = forums;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.TEAMS_ATTENDANCE, Format.ZOOM_ATTENDANCE, Format.MEET_ATTENDANCE);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        var rows = Imports.rows(AttendanceReader.read(incoming.source(), incoming.format(), contextOf(incoming)));
        var facts = new ArrayList<MeetingPresence>();
        var dropped = new HashMap<>(rows.counts());
        for (var meeting : rows.accepted()) {
            if (meeting.start() == null || meeting.end() == null) {
                dropped.merge("meetings without times", 1L, Long::sum);
            } else if (meeting.presence().isEmpty()) {
                dropped.merge("meetings without any of the three", 1L, Long::sum);
            } else {
                facts.add(factOf(meeting, meeting.start(), meeting.end(), incoming));
            }
        }
        return incoming.preview(rows, summary(facts), dropped, new Findings.Presences(facts));
    }

    /** The calendar often tells a day from a month where the report alone does not. */
    private Context contextOf(Incoming incoming) {
        var starts =
                forums
                        .sessions(incoming.relationship().id(), incoming.now().minus(CALENDAR_REACH), incoming.now())
                        .stream()
                        .map(Session::start)
                        .toList();
        return incoming.context().knowing(starts);
    }

    private static MeetingPresence factOf(AttendedMeeting meeting, Instant start, Instant end, Incoming incoming) {
        var title = Objects.requireNonNullElse(meeting.title(), UNTITLED);
        var series = SeriesKeys.ofTitle(title);
        return new MeetingPresence(
                incoming.relationship().id() + ":" + series + ":" + start,
                incoming.relationship().id(),
                series,
                title,
                start,
                end,
                presence(meeting),
                meeting.people() - meeting.presence().size(),
                Grade.REPORT,
                incoming.importId());
    }

    private static Map<Seat, List<Interval>> presence(AttendedMeeting meeting) {
        var bySeat = new EnumMap<Seat, List<Interval>>(Seat.class);
        meeting.presence()
                .forEach((seat, stays) -> bySeat.put(
                        Seat.valueOf(seat),
                        stays.stream()
                                .map(stay -> new Interval(stay.start(), stay.end()))
                                .toList()));
        return bySeat;
    }

    private static List<String> summary(List<MeetingPresence> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        var both = facts.stream()
                .filter(fact -> fact.presence().keySet().containsAll(Set.of(Seat.CTO, Seat.CPO)))
                .count();
        return List.of(Told.count(facts.size(), "meeting", "meetings") + ", " + both + " with both leaders present");
    }

    @Override
    public int store(Preview preview) {
        return preview.findings() instanceof Findings.Presences(List<MeetingPresence> facts)
                ? forums.addPresences(facts)
                : 0;
    }

    @Override
    public void remove(String importId) {
        forums.removeImport(importId);
    }
}
