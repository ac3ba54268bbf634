package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.decision.Decision;
import app.counterpoint.exchange.Statement;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes the roll-up of a week from its facts. Pure: the same facts in any order give the same roll-up. Facts of other weeks are passed over:
 * a session belongs to the week in which it started, a decision to that in which it was concluded, a statement to that in which it was said.
 */
record RollupBuilder(RelationshipId relationship, ZoneId zone, Coverage coverage, Instant now) {

    WeekRollup build(
            IsoWeek week,
            Collection<Session> sessions,
            Collection<Decision> decisions,
            Collection<Statement> statements) {
        var itsSessions = sessions.stream()
                .filter(s -> s.use() != SeriesUse.PERSONAL && s.use() != SeriesUse.IGNORED)
                .filter(s -> isOf(week, s.start()))
                .toList();
        var covered = coverage.ofMeetings(week);
        var meetings = MeetingMinutes.of(itsSessions, now);
        var said = coverage.ofLanguage(week)
                ? statements.stream().filter(s -> isOf(week, s.saidAt())).toList()
                : List.<Statement>of();
        var concluded = decisions.stream()
                .filter(d -> d.concludedAt() != null && isOf(week, d.concludedAt()))
                .toList();
        return new WeekRollup(
                WeekRollup.idOf(relationship, week),
                relationship,
                week,
                forums(itsSessions),
                covered ? meetings.shared() : null,
                covered ? meetings.briefing() : null,
                covered ? meetings.briefingByLeader() : Map.of(),
                evidence(itsSessions),
                days(week, concluded),
                (int) concluded.stream().filter(Decision::highStakes).count(),
                ExchangeScores.of(said, zone),
                said.stream().map(Statement::scorerVersion).distinct().sorted().toList(),
                coverage.ofLanguage(week),
                coverage.ofDecisions(week),
                now);
    }

    private boolean isOf(IsoWeek week, Instant moment) {
        return IsoWeek.of(moment, zone).equals(week);
    }

    private static Map<String, ForumWeek> forums(List<Session> sessions) {
        var byKind = new TreeMap<String, ForumWeek>();
        for (var session : sessions) {
            if (session.kind() != null) {
                byKind.merge(session.kind().name(), forumWeek(session), ForumWeek::plus);
            }
        }
        return byKind;
    }

    private static ForumWeek forumWeek(Session session) {
        boolean cancelled = session.status() == SessionStatus.CANCELLED;
        boolean known = cancelled || session.attended() != null;
        return new ForumWeek(
                1,
                session.status() == SessionStatus.HELD ? 1 : 0,
                cancelled ? 1 : 0,
                !cancelled && Boolean.TRUE.equals(session.attended()) ? 1 : 0,
                known ? 1 : 0,
                MeetingMinutes.shared(session));
    }

    private static Map<Grade, Integer> evidence(List<Session> sessions) {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        for (var session : sessions) {
            if (session.isShared() && session.grade() != null && session.status() == SessionStatus.HELD) {
                counts.merge(session.grade(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<DecisionDay> days(IsoWeek week, List<Decision> concluded) {
        var days = new ArrayList<>(Collections.nCopies(7, DecisionDay.NONE));
        for (var decision : concluded) {
            var at = Objects.requireNonNull(decision.concludedAt());
            int day = LocalDate.ofInstant(at, zone).getDayOfWeek().getValue() - 1;
            days.set(day, days.get(day).plus(one(decision)));
        }
        return days;
    }

    private static DecisionDay one(Decision decision) {
        return switch (decision.outcome()) {
            case SETTLED -> new DecisionDay(1, 0, 0, 0);
            case ESCALATED_JOINTLY -> new DecisionDay(0, 1, 0, 0);
            case ESCALATED_BY_ONE -> new DecisionDay(0, 0, 1, 0);
            case TAKEN -> new DecisionDay(0, 0, 0, 1);
            case OPEN -> DecisionDay.NONE;
        };
    }
}
