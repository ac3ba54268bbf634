package app.counterpoint.exchange;

import static java.util.stream.Collectors.groupingBy;

import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Insertion;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** What the two leaders said to each other, as scores. While they do not both agree, nothing is added and nothing is told. */
@Service
public class Exchanges {

    private final StatementRepository repository;
    private final Relationships relationships;
    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exchanges(
            StatementRepository repository,
            Relationships relationships,
            MongoOperations mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.relationships = relationships;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds statements of relationships in which both agree, and drops the others; those that are known already are left as they are.
     *
     * @return how many were new
     */
    public int add(List<Statement> statements) {
        var agreed = statements.stream().collect(groupingBy(Statement::relationship)).entrySet().stream()
                .filter(e -> relationships.languageScored(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
        var news = Insertion.ofMissing(mongo, Statement.class, agreed, Statement::id);
        publish(news);
        return news.size();
    }

    /**
     * What was said within the span, oldest first, contested statements included; empty while the two do not both agree.
     *
     * @param from included
     * @param to excluded
     */
    public List<Statement> between(RelationshipId relationship, Instant from, Instant to) {
        return relationships.languageScored(relationship) ? repository.said(relationship, from, to) : List.of();
    }

    /** How many statements of the span are left out because their speaker contested them; 0 while the two do not both agree. */
    public long contestedCount(RelationshipId relationship, Instant from, Instant to) {
        return relationships.languageScored(relationship) ? repository.contested(relationship, from, to) : 0;
    }

    /** When the earliest statement was made; empty when there is none, or the two do not both agree. */
    public Optional<Instant> firstKnown(RelationshipId relationship) {
        return relationships.languageScored(relationship)
                ? repository
                        .findFirstByRelationshipOrderBySaidAtAsc(relationship)
                        .map(Statement::saidAt)
                : Optional.empty();
    }

    /** When the latest statement was made; empty when there is none, or the two do not both agree. */
    public Optional<Instant> newest(RelationshipId relationship) {
        return relationships.languageScored(relationship)
                ? repository
                        .findFirstByRelationshipOrderBySaidAtDesc(relationship)
                        .map(Statement::saidAt)
                : Optional.empty();
    }

    /**
     * The speaker says that a score does not do justice to what was said; it is left out of every number from now on.
     *
     * @throws IllegalArgumentException when somebody else than the speaker contests it
     * @throws java.util.NoSuchElementException when there is no such statement
     */
    public void contest(String id, Seat by) {
        contested(id, by, true);
    }

    /** The speaker lets a contested score count again; fails as {@link #contest} does. */
    public void withdrawContest(String id, Seat by) {
        contested(id, by, false);
    }

    /**
     * Deletes the words that were kept until now; the scores stay.
     *
     * @return of how many statements
     */
    public long forgetTextDue() {
        return repository.forgetTextDue(clock.instant());
    }

    /**
     * Takes back what an import brought.
     *
     * @return how many statements went
     */
    public int removeImport(String importId) {
        var gone = repository.deleteByImportId(importId);
        publish(gone);
        return gone.size();
    }

    @EventListener
    void on(AgreementChanged changed) {
        var relationship = changed.relationship();
        repository
                .findFirstByRelationshipOrderBySaidAtAsc(relationship)
                .flatMap(first -> repository
                        .findFirstByRelationshipOrderBySaidAtDesc(relationship)
                        .map(last -> new StatementsChanged(relationship, first.saidAt(), last.saidAt())))
                .ifPresent(events::publishEvent);
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        repository.deleteByRelationship(removed.relationship());
    }

    private void contested(String id, Seat by, boolean contested) {
        var statement = repository.findById(id).orElseThrow();
        if (statement.seat() != by) {
            throw new IllegalArgumentException("only who said it can contest its score");
        }
        publish(List.of(repository.save(statement.withContested(contested))));
    }

    private void publish(Collection<Statement> touched) {
        touched.stream().collect(groupingBy(Statement::relationship)).forEach((relationship, statements) -> {
            var said = statements.stream()
                    .map(Statement::saidAt)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            events.publishEvent(new StatementsChanged(relationship, said.getFirst(), said.getLast()));
        });
    }
}
