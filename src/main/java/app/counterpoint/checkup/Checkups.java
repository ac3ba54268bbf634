package app.counterpoint.checkup;

import app.counterpoint.decision.Decisions;
import app.counterpoint.forum.Encounters;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the weeks say about a relationship. Reads roll-ups, never the facts behind them, but for the few decisions to come. */
@Service
public class Checkups {

    /** How many weeks the Monday view looks at: what is usual of the oldest of the twelve needs 26 before it. */
    private static final int MONDAY_WEEKS = 52;

    private final Rollups rollups;
    private final MoveRepository moves;
    private final Marks marks;
    private final Facts facts;
    private final Relationships relationships;
    private final Decisions decisions;
    private final Clock clock;

    Checkups(
            Rollups rollups,
            MoveRepository moves,
            Marks marks,
            Facts facts,
            Relationships relationships,
            Decisions decisions,
            Clock clock) {
        this.rollups = rollups;
        this.moves = moves;
        this.marks = marks;
        this.facts = facts;
        this.relationships = relationships;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The weeks that are known from the first to the last, both included, oldest first; a week that is not among them is unknown. */
    public List<WeekRollup> weeks(RelationshipId relationship, IsoWeek first, IsoWeek last) {
        return rollups.between(relationship, first, last);
    }

    /**
     * What happened in the weeks from the first to the last, both included, oldest first.
     *
     * @param known the weeks that are known, in any order; some before the first tell whether the scorer changed with it
     */
    public List<Mark> marks(RelationshipId relationship, Collection<WeekRollup> known, IsoWeek first, IsoWeek last) {
        return MarkMaker.of(History.of(known), happened(relationships.get(relationship)), first, last);
    }

    /** Makes all weeks anew from the facts. */
    public void rebuild(RelationshipId relationship) {
        rollups.makeAll(relationship);
    }

    /** Lets many facts come in, and makes all weeks once, afterwards: after each they would be made again and again. */
    public void rebuildOnceAfter(RelationshipId relationship, Runnable facts) {
        rollups.makeOnceAfter(relationship, facts);
    }

    /**
     * The Monday view as of now.
     *
     * @throws java.util.NoSuchElementException when there is no such relationship
     */
    public MondayReport monday(RelationshipId relationship) {
        return MondayReport.of(mondayFacts(relationships.get(relationship)));
    }

    /** The metrics as of now, from the same report that the Monday view shows. */
    Map<Metric, List<Reading>> readings(RelationshipId id) {
        var relationship = relationships.get(id);
        var known = mondayFacts(relationship);
        return Readings.of(
                id,
                MondayReport.of(known),
                decisions.escalationsRecorded(id),
                Rise.of(
                        History.of(rollups.between(
                                id,
                                IsoWeek.of(known.today()).plus(-EscalationCounts.LONGEST),
                                IsoWeek.of(known.today()))),
                        IsoWeek.of(known.today())),
                relationship.agreement().isActive());
    }

    /** How often the CPTO met the two together and separately; counted from the sessions themselves, because weeks keep minutes only. */
    public Encounters encounters(RelationshipId relationship) {
        var now = clock.instant();
        return Encounters.of(facts.sessions(relationship, now.minus(Encounters.PERIOD), now), now);
    }

    /** The answers to earlier suggestions, oldest first. */
    public List<MoveEntry> journal(RelationshipId relationship) {
        return moves.findByRelationshipOrderByAtAsc(relationship);
    }

    /** Notes what became of this week's suggestion; a second answer in the same week takes the place of the first. */
    public MoveEntry answer(RelationshipId relationship, MoveKind kind, MoveAnswer answer) {
        var now = clock.instant();
        var week = IsoWeek.of(now, relationships.get(relationship).zone());
        return note(MoveEntry.of(relationship, week, kind, answer, now));
    }

    /** Notes an answer of any week. */
    public MoveEntry note(MoveEntry entry) {
        return moves.save(entry);
    }

    /** Takes an answer back. */
    public void forget(MoveEntry entry) {
        moves.deleteById(entry.id());
    }

    private MondayFacts mondayFacts(Relationship relationship) {
        var id = relationship.id();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, relationship.zone());
        var running = IsoWeek.of(today);
        var happened = happened(relationship);
        return new MondayFacts(
                relationship.zone(),
                now,
                weeks(id, running.plus(-MONDAY_WEEKS), running),
                Stream.concat(decisions.overdue(id, today).stream(), decisions.upcoming(id, today).stream())
                        .toList(),
                happened.seatChanges(),
                happened.journal(),
                facts.newest(id),
                relationship.agreement().isActive(),
                happened.placed());
    }

    private MarkFacts happened(Relationship relationship) {
        return new MarkFacts(
                journal(relationship.id()),
                relationship.changes().stream()
                        .map(change ->
                                new SeatMark(change.seat(), LocalDate.ofInstant(change.at(), relationship.zone())))
                        .toList(),
                marks.of(relationship.id()));
    }
}
