package app.counterpoint.exchange;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatChange;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Erasures;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * What one leader said, for that leader alone, from the moment in which it is scored. Nothing that was said before the seat got its present
 * holder; nothing while the two do not both agree.
 */
@Service
public class OwnStatements {

    private final StatementRepository repository;
    private final RemovedStatements removed;
    private final Relationships relationships;
    private final Erasures erasures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnStatements(
            StatementRepository repository,
            RemovedStatements removed,
            Relationships relationships,
            Erasures erasures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.removed = removed;
        this.relationships = relationships;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /** All of the speaker's that were said since then, newest first, a page at a time. */
    public List<Statement> of(RelationshipId id, Seat speaker, Instant from, Pageable page) {
        var relationship = relationships.get(id);
        var since = since(relationship, speaker);
        return relationship.agreement().isActive()
                ? repository.own(id, speaker, from.isAfter(since) ? from : since, page)
                : List.of();
    }

    /** Those that only the speaker sees so far, in the order in which they will enter the pair's numbers. */
    public List<Statement> waiting(RelationshipId id, Seat speaker) {
        var relationship = relationships.get(id);
        return relationship.agreement().isActive()
                ? repository.waiting(id, speaker, since(relationship, speaker), clock.instant())
                : List.of();
    }

    /**
     * The speaker takes a statement out for good; the same file does not bring it back, and no backup does.
     *
     * @return what was removed, for {@link #restore}
     * @throws IllegalArgumentException when somebody else than the speaker removes it
     * @throws java.util.NoSuchElementException when there is no such statement
     */
    public Statement remove(String id, Seat by) {
        var statement = repository.findById(id).orElseThrow();
        if (statement.seat() != by
                || statement.saidAt().isBefore(since(relationships.get(statement.relationship()), by))) {
            throw new IllegalArgumentException("only who said it can remove it");
        }
        removed.save(new RemovedStatement(id, statement.relationship(), clock.instant()));
        repository.deleteById(id);
        erasures.remember("statements", erased(statement));
        tell(statement);
        return statement;
    }

    /** Takes a removal back. */
    public void restore(Statement statement) {
        removed.deleteById(statement.id());
        // A moment later than before: what a backup must not bring back is the statement as it was when it was removed.
        repository.save(statement.entering(statement.countsFrom().plusMillis(1), statement.pending()));
        tell(statement);
    }

    @EventListener
    void on(RelationshipRemoved gone) {
        removed.deleteByRelationship(gone.relationship());
    }

    private static Document erased(Statement statement) {
        return new Document("_id", statement.id()).append("countsFrom", Date.from(statement.countsFrom()));
    }

    private void tell(Statement statement) {
        if (statement.hasEntered(clock.instant())) {
            StatementsChanged.by(List.of(statement)).forEach(events::publishEvent);
        }
    }

    private static Instant since(Relationship relationship, Seat speaker) {
        return relationship.changes().stream()
                .filter(change -> change.seat() == speaker)
                .map(SeatChange::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
