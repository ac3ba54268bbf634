package app.counterpoint.demo;

import app.counterpoint.forum.Answer;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Interval;
import app.counterpoint.forum.MeetingPresence;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The calendar and the attendance reports.
 *
 * @param planned every occurrence, those to come included
 * @param presences who was there; the incident reviews have no report, only a calendar
 */
record InventedMeetings(List<PlannedMeeting> planned, List<MeetingPresence> presences) {

    /** For how many weeks after the last past one the calendar is filled. */
    private static final int AHEAD = 6;

    static InventedMeetings of(RelationshipId relationship, ZoneId zone, IsoWeek first, Instant now, Random random) {
        var meetings = new InventedMeetings(new ArrayList<>(), new ArrayList<>());
        for (int week = 0; week < Phase.weeks() + AHEAD; week++) {
            for (var series : InventedSeries.values()) {
                if (series.takesPlaceIn(week)) {
                    meetings.add(relationship, series, week, start(series, first.plus(week), zone), now, random);
                }
            }
        }
        return meetings;
    }

    private static Instant start(InventedSeries series, IsoWeek week, ZoneId zone) {
        return week.monday()
                .with(series.day())
                .atTime(series.time())
                .atZone(zone)
                .toInstant();
    }

    private void add(
            RelationshipId relationship, InventedSeries series, int week, Instant start, Instant now, Random random) {
        var phase = Phase.of(week);
        boolean cancelled = week < Phase.weeks() && series.isForum() && random.nextDouble() < phase.cancelled();
        int minutes = series.isBriefing() ? phase.briefingMinutes() : series.minutes();
        var end = start.plus(Duration.ofMinutes(minutes));
        var id = relationship + ":" + series.key() + ":" + start;
        planned.add(new PlannedMeeting(
                id, relationship, series.key(), start, end, cancelled, answers(series), 3, Demos.IMPORT));
        if (!cancelled && series != InventedSeries.INCIDENTS && !end.isAfter(now)) {
            presences.add(new MeetingPresence(
                    id,
                    relationship,
                    series.key(),
                    series.title(),
                    start,
                    end,
                    presence(series, start, end, random),
                    3,
                    Grade.REPORT,
                    Demos.IMPORT));
        }
    }

    private static Map<Seat, Answer> answers(InventedSeries series) {
        var answers = new EnumMap<Seat, Answer>(Seat.class);
        series.seats().forEach(seat -> answers.put(seat, Answer.ACCEPTED));
        return answers;
    }

    /** A few minutes late, a few minutes early out, and now and then a second device. */
    private static Map<Seat, List<Interval>> presence(
            InventedSeries series, Instant start, Instant end, Random random) {
        var presence = new EnumMap<Seat, List<Interval>>(Seat.class);
        for (var seat : Seat.values()) {
            if (series.seats().contains(seat)) {
                var from = start.plusSeconds(random.nextInt(240));
                var until = end.minusSeconds(random.nextInt(180));
                var intervals = new ArrayList<Interval>();
                intervals.add(new Interval(from, until));
                if (random.nextInt(8) == 0) {
                    intervals.add(new Interval(from.plusSeconds(600), until.minusSeconds(300)));
                }
                presence.put(seat, intervals);
            }
        }
        return presence;
    }
}
