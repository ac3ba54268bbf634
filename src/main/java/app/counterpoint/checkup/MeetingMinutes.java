package app.counterpoint.checkup;

import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a week's meetings.
 *
 * @param shared in which CTO and CPO were present at the same moment; absent when there were such meetings and nothing is known of any
 * @param briefing in which the CPTO met exactly one of them; absent likewise
 * @param briefingByLeader the same by seat, leaders without any left out
 */
record MeetingMinutes(@Nullable Double shared, @Nullable Double briefing, Map<String, Double> briefingByLeader) {

    private static final double SECONDS = 60;

    static MeetingMinutes of(List<Session> sessions, Instant now) {
        var byLeader = new TreeMap<String, Double>();
        for (var session : sessions) {
            var minutes = session.isBriefing() ? briefing(session) : null;
            if (minutes != null && minutes > 0) {
                byLeader.merge(leader(session).name(), minutes, Double::sum);
            }
        }
        return new MeetingMinutes(
                sum(sessions, Session::isShared, MeetingMinutes::sharedOrUnknown, now),
                sum(sessions, Session::isBriefing, MeetingMinutes::briefing, now),
                byLeader);
    }

    /** Of one session; 0 also when unknown, because a sum of what is known needs it so. */
    static double shared(Session session) {
        var known = sharedOrUnknown(session);
        return known == null ? 0 : known;
    }

    /** What is known is summed; nothing known of all that is past is unknown, and nothing there is zero. */
    private static @Nullable Double sum(
            List<Session> sessions,
            Predicate<Session> which,
            Function<Session, @Nullable Double> minutes,
            Instant now) {
        double sum = 0;
        boolean known = false;
        boolean unknown = false;
        for (var session : sessions) {
            if (which.test(session)) {
                var its = minutes.apply(session);
                sum += its == null ? 0 : its;
                known |= its != null;
                unknown |= its == null && !session.end().isAfter(now);
            }
        }
        return unknown && !known ? null : sum;
    }

    private static @Nullable Double sharedOrUnknown(Session session) {
        if (session.status() == SessionStatus.CANCELLED) {
            return 0.0;
        }
        return session.shared() == null ? null : minutes(session.shared());
    }

    /** The shorter presence of the two: a session keeps how long each was there, and no longer when. */
    private static @Nullable Double briefing(Session session) {
        if (session.status() == SessionStatus.CANCELLED) {
            return 0.0;
        }
        var cpto = session.present().get(Seat.CPTO);
        var leader = session.present().get(leader(session));
        return cpto == null || leader == null ? null : minutes(cpto.compareTo(leader) < 0 ? cpto : leader);
    }

    private static Seat leader(Session briefing) {
        return briefing.seats().contains(Seat.CTO) ? Seat.CTO : Seat.CPO;
    }

    private static double minutes(Duration duration) {
        return duration.toSeconds() / SECONDS;
    }
}
