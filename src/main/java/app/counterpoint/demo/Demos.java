package app.counterpoint.demo;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.MarkLabel;
import app.counterpoint.checkup.Marks;
import app.counterpoint.checkup.MoveAnswer;
import app.counterpoint.checkup.MoveEntry;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.ScoredExchanges;
import app.counterpoint.exchange.Sides;
import app.counterpoint.forum.Forums;
import app.counterpoint.relationship.Demo;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.Terms;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes the demo relationship and takes it away. Its 26 weeks end with the last complete one; the same day gives the same numbers. */
@Service
class Demos implements Demo {

    /** The import of everything that is invented. */
    static final String IMPORT = "demo";

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final long SEED = 26;

    private final Relationships relationships;
    private final Forums forums;
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final ExchangeScorer scorer;
    private final Sides sides;
    private final Checkups checkups;
    private final Marks marks;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    Demos(
            Relationships relationships,
            Forums forums,
            Decisions decisions,
            Exchanges exchanges,
            ExchangeScorer scorer,
            Sides sides,
            Checkups checkups,
            Marks marks,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.relationships = relationships;
        this.forums = forums;
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.scorer = scorer;
        this.sides = sides;
        this.checkups = checkups;
        this.marks = marks;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Relationship start() {
        var there = find();
        there.ifPresent(demo -> seatWhoeverLooks(demo.id()));
        return there.orElseGet(this::make);
    }

    @Override
    public void remove() {
        find().ifPresent(demo -> relationships.remove(demo.id()));
    }

    private Optional<Relationship> find() {
        return relationships.all().stream().filter(Relationship::demo).findFirst();
    }

    private void seatWhoeverLooks(RelationshipId demo) {
        signedIn.account().ifPresent(account -> {
            if (account.seatIn(demo).isEmpty()) {
                accounts.seat(account.id(), demo, Seat.CPTO);
            }
            accounts.choose(account.id(), demo);
        });
    }

    private Relationship make() {
        var id = relationships.create("Demo: an invented pair", ZONE, true).id();
        checkups.rebuildOnceAfter(id, () -> fill(id));
        return relationships.get(id);
    }

    private void fill(RelationshipId id) {
        var demo = agreed(seated(id));
        var now = clock.instant();
        var first = IsoWeek.of(now, ZONE).plus(-Phase.weeks());
        for (var series : InventedSeries.values()) {
            forums.keepSeries(series.of(id));
        }
        var meetings = InventedMeetings.of(id, ZONE, first, now, new Random(SEED));
        forums.addPlanned(meetings.planned());
        forums.addPresences(meetings.presences());
        decisions.addAll(InventedDecisions.of(id, ZONE, first, new Random(SEED)));
        var talks = InventedTalk.of(first, ZONE, new Random(SEED)).stream()
                .map(talk -> scorer.score(demo, talk.key(), talk.turns(), IMPORT))
                .toList();
        exchanges.add(
                talks.stream()
                        .flatMap(talk -> talk.statements().stream())
                        .map(ScoredExchanges.Spoken::statement)
                        .toList(),
                talks.stream().map(ScoredExchanges::passedOver).toList());
        sides.want(id, Seat.CTO, true);
        sides.want(id, Seat.CPO, true);
        moves(id, first);
        marks.place(id, first.plus(Phase.weeks() - 11), MarkLabel.REORGANISATION);
        marks.place(id, first.plus(Phase.weeks() - 5), MarkLabel.OFFSITE);
    }

    private Relationship seated(RelationshipId id) {
        relationships.seat(id, Seat.CPTO, "Demo CPTO", Set.of("demo.cpto@example.org"));
        relationships.seat(id, Seat.CTO, "Demo CTO", Set.of("demo.cto@example.org"));
        return relationships.seat(id, Seat.CPO, "Demo CPO", Set.of("demo.cpo@example.org"));
    }

    /** The two have agreed to keep the words for as long as that is possible, so that the pages can show what was found in them. */
    private Relationship agreed(Relationship seated) {
        var demo = relationships.terms(seated.id(), seated.agreement().terms().sources(), Terms.LONGEST_TEXT_DAYS);
        relationships.agree(demo.id(), Seat.CTO, demo.agreement().terms());
        return relationships.agree(demo.id(), Seat.CPO, demo.agreement().terms());
    }

    /** What the CPTO did once decisions had piled up. */
    private void moves(RelationshipId id, IsoWeek first) {
        var framing = first.plus(Phase.weeks() - 6);
        note(id, framing, MoveKind.FRAMING);
        note(id, framing.plus(1), MoveKind.SHARE_BRIEFINGS);
    }

    private void note(RelationshipId id, IsoWeek week, MoveKind kind) {
        checkups.note(MoveEntry.of(id, week, kind, MoveAnswer.DONE, week.end(ZONE)));
    }
}
