package app.counterpoint.exchange;

import static java.util.stream.Collectors.groupingBy;

import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Insertion;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** What the two leaders said to each other, as scores. While they do not both agree, nothing is added and nothing is told. */
@Service
public class Exchanges {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pageable ONE = PageRequest.of(0, 1);

    private final StatementRepository repository;
    private final PassedOverRepository passedOver;
    private final Relationships relationships;
    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exchanges(
            StatementRepository repository,
            PassedOverRepository passedOver,
            Relationships relationships,
            MongoOperations mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.passedOver = passedOver;
        this.relationships = relationships;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds statements of relationships in which both agree, and drops the others; those that are known already are left as they are, and
     * those that their speaker removed stay away. Each enters the pair's numbers after {@link Statement#OWN_FIRST}, and until then only its
     * speaker sees it. Those of the invented pair, which has nobody to see them first, enter at once.
     *
     * @return how many were new
     */
    public int add(List<Statement> statements) {
        var now = clock.instant();
        var agreed = statements.stream().collect(groupingBy(Statement::relationship)).entrySet().stream()
                .filter(e -> relationships.languageScored(e.getKey()))
                .flatMap(e -> e.getValue().stream().map(entering(e.getKey(), now)))
                .toList();
        var wanted = Refusals.of(mongo, agreed);
        var news = Insertion.ofMissing(mongo, Statement.class, wanted, Statement::id);
        publish(news.stream().filter(one -> one.hasEntered(now)).toList());
        return news.size();
    }

    /** Adds statements as {@link #add(List)} does, and how much of their conversations was not scored. */
    public int add(List<Statement> statements, List<PassedOver> counts) {
        var agreed = counts.stream()
                .filter(one -> relationships.languageScored(one.relationship()))
                .toList();
        Insertion.ofMissing(mongo, PassedOver.class, agreed, PassedOver::id);
        return add(statements);
    }

    private UnaryOperator<Statement> entering(RelationshipId relationship, Instant now) {
        var invented =
                relationships.find(relationship).filter(Relationship::demo).isPresent();
        return invented
                ? one -> one.entering(one.saidAt(), false)
                : one -> one.entering(now.plus(Statement.OWN_FIRST), true);
    }

    /**
     * What was said within the span and has entered the pair's numbers, oldest first, contested statements included; empty while the two
     * do not both agree. What was said before a leader's seat changed hands is a predecessor's or was said to one, and is told to nobody.
     *
     * @param from included
     * @param to excluded
     */
    public List<Statement> between(RelationshipId relationship, Instant from, Instant to) {
        return relationships.languageScored(relationship)
                ? repository.said(relationship, since(relationship, from), to, clock.instant())
                : List.of();
    }

    /** How many statements of the span are left out because their speaker contested them; 0 while the two do not both agree. */
    public long contestedCount(RelationshipId relationship, Instant from, Instant to) {
        return relationships.languageScored(relationship)
                ? repository.contested(relationship, since(relationship, from), to, clock.instant())
                : 0;
    }

    /**
     * How much of the conversations that began within the span was not scored, by reason; empty while the two do not both agree. A reason
     * that did not occur is absent.
     */
    public Map<LeftOut, Integer> leftOut(RelationshipId relationship, Instant from, Instant to) {
        var sums = new EnumMap<LeftOut, Integer>(LeftOut.class);
        if (relationships.languageScored(relationship)) {
            passedOver
                    .between(relationship, since(relationship, from), to)
                    .forEach(one -> one.counts().forEach((reason, count) -> sums.merge(reason, count, Integer::sum)));
        }
        return sums;
    }

    /** When the earliest statement that has entered was made; empty when there is none, or the two do not both agree. */
    public Optional<Instant> firstKnown(RelationshipId relationship) {
        return relationships.languageScored(relationship)
                ? repository.said(relationship, since(relationship, Instant.EPOCH), FAR, clock.instant(), ONE).stream()
                        .findFirst()
                        .map(Statement::saidAt)
                : Optional.empty();
    }

    /** When the latest statement that has entered was made; empty when there is none, or the two do not both agree. */
    public Optional<Instant> newest(RelationshipId relationship) {
        return relationships.languageScored(relationship)
                ? repository
                        .findFirstByRelationshipAndCountsFromLessThanEqualOrderBySaidAtDesc(
                                relationship, clock.instant())
                        .map(Statement::saidAt)
                        .filter(at -> !at.isBefore(since(relationship, Instant.EPOCH)))
                : Optional.empty();
    }

    private Instant since(RelationshipId relationship, Instant from) {
        return relationships.pairSince(relationship).filter(from::isBefore).orElse(from);
    }

    /**
     * Tells of the statements that have entered since the last time. What is told and not marked, because the program ended in between, is
     * told again.
     *
     * @return how many entered
     */
    public int enterDue() {
        var now = clock.instant();
        var due = repository.due(now);
        if (!due.isEmpty()) {
            publish(due);
            repository.told(now);
        }
        return due.size();
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
     * Takes back a statement that was just typed; does nothing when it is gone.
     *
     * @throws IllegalArgumentException when it came with a file
     */
    public void takeBack(String id) {
        repository.findById(id).ifPresent(statement -> {
            if (statement.importId() != null) {
                throw new IllegalArgumentException("only what was typed can be taken back");
            }
            repository.deleteById(id);
            publish(List.of(statement));
        });
    }

    /**
     * Takes back what an import brought.
     *
     * @return how many statements went
     */
    public int removeImport(String importId) {
        var gone = repository.deleteByImportId(importId);
        passedOver.deleteByImportId(importId);
        publish(gone);
        return gone.size();
    }

    /** A pause takes nothing from the hours that a speaker has: those who still wait begin to wait anew. */
    @EventListener
    void on(AgreementChanged changed) {
        var relationship = changed.relationship();
        if (relationships.languageScored(relationship)) {
            repository.postpone(relationship, clock.instant().plus(Statement.OWN_FIRST));
        }
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
        passedOver.deleteByRelationship(removed.relationship());
    }

    private void contested(String id, Seat by, boolean contested) {
        var statement = repository.findById(id).orElseThrow();
        if (statement.seat() != by) {
            throw new IllegalArgumentException("only who said it can contest its score");
        }
        publish(List.of(repository.save(statement.withContested(contested))));
    }

    private void publish(Collection<Statement> touched) {
        StatementsChanged.by(touched).forEach(events::publishEvent);
    }
}
