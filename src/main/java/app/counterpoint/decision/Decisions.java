package app.counterpoint.decision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatChanged;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Insertion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** The decision log. */
@Service
public class Decisions {

    private static final List<Outcome> ESCALATED =
            Arrays.stream(Outcome.values()).filter(Outcome::isEscalated).toList();

    private final DecisionRepository repository;
    private final Relationships relationships;
    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;

    Decisions(
            DecisionRepository repository,
            Relationships relationships,
            MongoOperations mongo,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.relationships = relationships;
        this.mongo = mongo;
        this.events = events;
    }

    /** Adds a decision; one that is known already is left as it is. Returns what is stored. */
    public Decision add(Decision decision) {
        addAll(List.of(decision));
        return get(decision.id());
    }

    /**
     * Adds decisions. Those that are known already are left as they are, whatever happened to them since; but one that is known as open
     * is concluded if an import tells how it ended.
     *
     * @return how many were new or concluded
     */
    public int addAll(List<Decision> decisions) {
        var concluded = concludedBy(decisions);
        var news = Insertion.ofMissing(mongo, Decision.class, decisions, Decision::id);
        publish(news);
        concluded.forEach(this::change);
        return news.size() + concluded.size();
    }

    /** Those that are known as open and that these conclude, as they will be then. */
    public List<Decision> concludedBy(List<Decision> decisions) {
        var ended = decisions.stream()
                .filter(decision -> !decision.isOpen())
                .collect(toMap(Decision::id, identity(), (first, _) -> first));
        return ended.isEmpty()
                ? List.of()
                : repository.openAmong(ended.keySet()).stream()
                        .flatMap(known -> known.after(Objects.requireNonNull(ended.get(known.id()))).stream())
                        .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such decision */
    public Decision get(String id) {
        return find(id).orElseThrow();
    }

    /** The decision of that id; empty when there is none. */
    public Optional<Decision> find(String id) {
        return repository.findById(id);
    }

    /** Concludes a decision; see {@link Decision#conclude}. */
    public Decision conclude(String id, Outcome outcome, @Nullable Seat broughtBy, Instant at) {
        return change(get(id).conclude(outcome, broughtBy, at));
    }

    /** Opens a decision again. */
    public Decision reopen(String id) {
        return change(get(id).reopen());
    }

    /**
     * Stores a changed decision.
     *
     * @param changed made from what {@link #get} gave
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed or removed it since
     */
    public Decision change(Decision changed) {
        var before = get(changed.id());
        var after = repository.save(changed);
        publish(List.of(before, after));
        return after;
    }

    /** Removes a decision; returns it for {@link #restore}, or nothing when it was gone already. */
    public Optional<Decision> remove(String id) {
        var found = find(id);
        found.ifPresent(decision -> {
            repository.delete(decision);
            publish(List.of(decision));
        });
        return found;
    }

    /** Brings a removed decision back as it was. */
    public Decision restore(Decision removed) {
        return add(removed.unstored());
    }

    /**
     * What was concluded within the span, oldest first: {@code from} is included, {@code to} is not. What was concluded before a leader's
     * seat changed hands is a predecessor's too, and is told to nobody.
     */
    public List<Decision> concludedBetween(RelationshipId relationship, Instant from, Instant to) {
        return repository.concluded(
                relationship, since(relationship).filter(from::isBefore).orElse(from), to);
    }

    /** Open decisions that have to be made on the day or later, soonest first. */
    public List<Decision> upcoming(RelationshipId relationship, LocalDate today) {
        return repository.openAndDueFrom(relationship, today);
    }

    /** Open decisions that had to be made before the day, the longest overdue first. */
    public List<Decision> overdue(RelationshipId relationship, LocalDate today) {
        return repository.openAndDueBefore(relationship, today);
    }

    /** The log, newest first, a page at a time. */
    public Slice<Decision> rows(RelationshipId relationship, Pageable page) {
        var plain = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return since(relationship)
                .map(since -> repository.ofPair(relationship, since, plain))
                .orElseGet(() -> repository.findByRelationshipOrderByRaisedDescIdAsc(relationship, plain));
    }

    private Optional<Instant> since(RelationshipId relationship) {
        return relationships.pairSince(relationship);
    }

    /** How many escalations were ever recorded, whenever they happened. */
    public long escalationsRecorded(RelationshipId relationship) {
        return repository.countByRelationshipAndOutcomeIn(relationship, ESCALATED);
    }

    /** The earliest moment of which the log tells: a decision raised or concluded. Empty when the log is. */
    public Optional<Instant> firstKnown(RelationshipId relationship) {
        return Stream.concat(
                        repository.findFirstByRelationshipOrderByRaisedAsc(relationship).stream(),
                        repository.byConclusion(relationship, PageRequest.of(0, 1)).stream())
                .flatMap(decision -> moments(decision, zone(relationship)))
                .min(Comparator.naturalOrder())
                .map(first -> since(relationship).filter(first::isBefore).orElse(first));
    }

    /** The latest moment of which the log tells: a decision raised or concluded. Empty when the log is. */
    public Optional<Instant> newest(RelationshipId relationship) {
        return Stream.concat(
                        repository.findFirstByRelationshipOrderByRaisedDesc(relationship).stream(),
                        repository.findFirstByRelationshipOrderByConcludedAtDesc(relationship).stream())
                .flatMap(decision -> moments(decision, zone(relationship)))
                .max(Comparator.naturalOrder());
    }

    /**
     * Takes back what an import brought, also where it was changed since, and opens again what it concluded. A decision whose end a later
     * import has told stays, as that import's.
     *
     * @return how many decisions went
     */
    public int removeImport(String importId) {
        repository.toldBy(importId).forEach(decision -> change(decision.withoutTold()));
        repository.handedOn(importId).forEach(decision -> change(decision.handedOver()));
        var gone = repository.deleteByImportId(importId);
        publish(gone);
        return gone.size();
    }

    /** What a predecessor proposed is theirs: open questions go on without it. */
    @EventListener
    void on(SeatChanged changed) {
        if (changed.seat().isLeader() && since(changed.relationship()).isPresent()) {
            repository.open(changed.relationship()).stream()
                    .filter(decision -> decision.raised()
                            .isBefore(LocalDate.ofInstant(changed.at(), zone(changed.relationship()))
                                    .plusDays(1)))
                    .forEach(decision -> repository.save(decision.withPosition(changed.seat(), null)));
        }
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        repository.deleteByRelationship(removed.relationship());
    }

    private void publish(Collection<Decision> touched) {
        touched.stream().collect(groupingBy(Decision::relationship)).forEach((relationship, decisions) -> {
            var zone = zone(relationship);
            var moments =
                    decisions.stream().flatMap(d -> moments(d, zone)).sorted().toList();
            events.publishEvent(new DecisionsChanged(relationship, moments.getFirst(), moments.getLast()));
        });
    }

    private ZoneId zone(RelationshipId relationship) {
        return relationships.find(relationship).map(Relationship::zone).orElse(ZoneOffset.UTC);
    }

    private static Stream<Instant> moments(Decision decision, ZoneId zone) {
        var raised = decision.raised().atStartOfDay(zone).toInstant();
        return Stream.of(raised, decision.concludedAt()).filter(Objects::nonNull);
    }
}
