package app.counterpoint.privacy;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Facet;
import app.counterpoint.exchange.Statement;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.Forums;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Interval;
import app.counterpoint.forum.MeetingPresence;
import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Account;
import app.counterpoint.security.Claim;
import app.counterpoint.security.Invitations;
import app.counterpoint.security.Newcomer;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes a pair with some weeks of facts, all of it through the doors. Every word of a person is a canary. */
@TestComponent
class Pair {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String PASSWORD = "a short sentence is fine";

    private final Relationships relationships;
    private final Invitations invitations;
    private final Forums forums;
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final Checkups checkups;
    private final AuthenticationProvider passwords;
    private final MongoOperations mongo;
    private final Clock clock;

    Pair(
            Relationships relationships,
            Invitations invitations,
            Forums forums,
            Decisions decisions,
            Exchanges exchanges,
            Checkups checkups,
            AuthenticationProvider passwords,
            MongoOperations mongo,
            Clock clock) {
        this.relationships = relationships;
        this.invitations = invitations;
        this.forums = forums;
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.checkups = checkups;
        this.passwords = passwords;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A word that only this seat's holder said or is called. */
    static String canary(Seat seat, String what) {
        return "quokka" + what + seat.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Three people with accounts, an active agreement that keeps words for 30 days, and eight weeks of facts. */
    Relationship begin() {
        var id = relationships.create("Pair", ZONE, false).id();
        for (var seat : Seat.values()) {
            relationships.seat(id, seat, name(seat), Set.of(canary(seat, "mail") + id + "@example.com"));
            account(id, seat);
        }
        relationships.terms(id, relationships.get(id).agreement().terms().sources(), 30);
        agree(id);
        facts(id);
        enter(id);
        return relationships.get(id);
    }

    /** Lets the day pass in which a speaker sees statements alone. */
    private void enter(RelationshipId id) {
        mongo.updateMulti(
                Query.query(Criteria.where("relationship").is(id)),
                new Update().set("countsFrom", Instant.EPOCH).set("pending", false),
                Statement.class);
        checkups.rebuild(id);
    }

    Account account(RelationshipId id, Seat seat) {
        var claim = invitations.accept(
                invitations.invite(id, seat, name(seat), ""),
                new Newcomer(canary(seat, "login") + id + "@example.com", name(seat), PASSWORD));
        return ((Claim.Granted) claim).account();
    }

    /** Lets whoever sits there in by their password. */
    Authentication signIn(RelationshipId id, Seat seat) {
        return Objects.requireNonNull(passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                canary(seat, "login") + id + "@example.com", PASSWORD)));
    }

    static String name(Seat seat) {
        return "Pat " + canary(seat, "name");
    }

    void agree(RelationshipId id) {
        for (var leader : List.of(Seat.CTO, Seat.CPO)) {
            relationships.agree(id, leader, relationships.get(id).agreement().terms());
        }
    }

    private void facts(RelationshipId id) {
        var monday = now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(56));
        var series = MeetingSeries.of(id, "roadmap", "Roadmap", SeriesUse.FORUM, ForumKind.ROADMAP_REVIEW);
        forums.keepSeries(series);
        forums.keepSeries(MeetingSeries.of(id, "talk", "Talk with " + name(Seat.CTO), SeriesUse.PERSONAL, null));
        var statements = new ArrayList<Statement>();
        var meetings = new ArrayList<MeetingPresence>();
        var concluded = new ArrayList<Decision>();
        for (int week = 0; week < 8; week++) {
            var start = monday.plus(Duration.ofDays(7L * week)).plus(Duration.ofHours(9));
            meetings.add(presence(id, start));
            concluded.add(decision(id, week, start));
            for (var leader : List.of(Seat.CTO, Seat.CPO)) {
                for (int i = 0; i < 3; i++) {
                    statements.add(statement(id, leader, start.plusSeconds(60L * i), "talk" + week, i));
                }
            }
        }
        forums.addPresences(meetings);
        decisions.addAll(concluded);
        exchanges.add(statements);
    }

    void meeting(RelationshipId id, Instant start) {
        forums.addPresences(List.of(presence(id, start)));
    }

    private static MeetingPresence presence(RelationshipId id, Instant start) {
        var end = start.plus(Duration.ofMinutes(60));
        Map<Seat, List<Interval>> presence = new EnumMap<>(Seat.class);
        for (var seat : Seat.values()) {
            presence.put(seat, List.of(new Interval(start.plusSeconds(60 + seat.ordinal()), end)));
        }
        return new MeetingPresence(
                id + ":roadmap:" + start, id, "roadmap", "Roadmap", start, end, presence, 2, Grade.REPORT, "import1");
    }

    private static Decision decision(RelationshipId id, int week, Instant at) {
        var outcome = week % 2 == 0 ? Outcome.SETTLED : Outcome.ESCALATED_BY_ONE;
        return new Decision(
                id + ":d" + week,
                id,
                "Question " + week,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                outcome,
                outcome == Outcome.SETTLED ? null : Seat.CTO,
                at,
                null,
                false,
                canary(Seat.CTO, "position") + week,
                canary(Seat.CPO, "position") + week,
                Set.of(),
                null,
                null);
    }

    Statement statement(RelationshipId id, Seat seat, Instant at, String exchange, int place) {
        return new Statement(
                id + ":" + exchange + ":" + seat + place,
                id,
                id + ":" + exchange,
                seat,
                at,
                40 + 5.0 * place,
                0.5,
                0.5,
                List.of(new Facet(0, 4, "component", "technology", 9.5)),
                PrecisionScorer.english().version(), // an earlier one would be scored anew while the pages are read
                false,
                canary(seat, "said") + " the queue drains in two days",
                now().plus(Duration.ofDays(20)),
                "import1",
                40,
                at,
                false);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
