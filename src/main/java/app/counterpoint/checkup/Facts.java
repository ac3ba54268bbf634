package app.counterpoint.checkup;

import app.counterpoint.checkup.Coverage.Span;
import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.forum.Forums;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Session;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the check-up asks of the modules that keep the facts. */
@Component
class Facts {

    private final Forums forums;
    private final Decisions decisions;
    private final Exchanges exchanges;

    Facts(Forums forums, Decisions decisions, Exchanges exchanges) {
        this.forums = forums;
        this.decisions = decisions;
        this.exchanges = exchanges;
    }

    Coverage coverage(RelationshipId relationship, ZoneId zone, IsoWeek running) {
        var meetings = forums.known(relationship).orElse(null);
        return new Coverage(
                meetings == null ? null : span(meetings.start(), meetings.end(), zone, running),
                decisions
                        .firstKnown(relationship)
                        .map(first -> span(first, running.start(zone), zone, running))
                        .orElse(null),
                exchanges
                        .firstKnown(relationship)
                        .map(first -> span(first, exchanges.newest(relationship).orElse(first), zone, running))
                        .orElse(null));
    }

    private static @Nullable Span span(Instant from, Instant to, ZoneId zone, IsoWeek running) {
        var first = IsoWeek.of(from, zone);
        var last = IsoWeek.of(to, zone);
        var until = running.isBefore(last) ? running : last;
        return until.isBefore(first) ? null : new Span(first, until);
    }

    /** Makes weeks that follow one another, with one question to each kind of fact. */
    List<WeekRollup> build(RollupBuilder builder, IsoWeek first, IsoWeek last) {
        var from = first.start(builder.zone());
        var to = last.end(builder.zone());
        var sessions = forums.sessions(builder.relationship(), from, to);
        var concluded = decisions.concludedBetween(builder.relationship(), from, to);
        var said = exchanges.between(builder.relationship(), from, to);
        return IsoWeek.range(first, last).stream()
                .map(week -> builder.build(week, sessions, concluded, said))
                .toList();
    }

    List<Session> sessions(RelationshipId relationship, Instant from, Instant to) {
        return forums.sessions(relationship, from, to);
    }

    /** The newest fact of each source; a source without facts is absent. */
    Map<Source, Instant> newest(RelationshipId relationship) {
        var newest = new EnumMap<Source, Instant>(Source.class);
        forums.newest(relationship, Grade.REPORT).ifPresent(at -> newest.put(Source.REPORT, at));
        forums.newest(relationship, Grade.CALENDAR).ifPresent(at -> newest.put(Source.CALENDAR, at));
        decisions.newest(relationship).ifPresent(at -> newest.put(Source.DECISIONS, at));
        exchanges.newest(relationship).ifPresent(at -> newest.put(Source.STATEMENTS, at));
        return newest;
    }
}
