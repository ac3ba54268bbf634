package app.counterpoint.relationship;

import app.counterpoint.security.Accounts;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Invitations;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** The relationships that this instance watches. Moments are kept to the millisecond. */
@Service
public class Relationships {

    /** The collection of the relationships. */
    static final String COLLECTION = "relationships";

    private static final int TRIES = 5;

    private final RelationshipRepository repository;
    private final Accounts accounts;
    private final Invitations invitations;
    private final ApiTokens tokens;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relationships(
            RelationshipRepository repository,
            Accounts accounts,
            Invitations invitations,
            ApiTokens tokens,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.invitations = invitations;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NoSuchElementException when there is none with the id */
    public Relationship get(RelationshipId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no relationship " + id));
    }

    /** The relationship with the id; empty when it is gone. */
    public Optional<Relationship> find(RelationshipId id) {
        return repository.findById(id);
    }

    /** Every relationship, the demo included, by label. */
    public List<Relationship> all() {
        return repository.findAll(Sort.by("label"));
    }

    /** Starts a relationship; whoever is signed in takes the CPTO's seat in it. */
    public Relationship create(String label, ZoneId zone, boolean demo) {
        var created = repository.insert(new Relationship(
                RelationshipId.random(),
                label.strip(),
                zone,
                demo,
                Map.of(),
                Agreement.ask(AgreementText.first()),
                GlossaryWords.NONE,
                List.of(),
                null));
        signedIn.account().ifPresent(account -> {
            accounts.seat(account.id(), created.id(), Seat.CPTO);
            accounts.choose(account.id(), created.id());
        });
        return created;
    }

    /**
     * Starts a relationship with all three seats taken at once, so that nothing is left behind when one is refused.
     *
     * @param holders who sits where; since when is now, whatever they say
     * @throws IllegalArgumentException when two seats share a name or an address
     */
    public Relationship begin(String label, ZoneId zone, Map<Seat, SeatHolder> holders) {
        SeatHolder.refuseShared(holders);
        var created = create(label, zone, false);
        holders.forEach((seat, holder) -> seat(created.id(), seat, holder.displayName(), holder.aliases()));
        return get(created.id());
    }

    /** Gives it another label or zone. */
    public Relationship rename(RelationshipId id, String label, ZoneId zone) {
        return change(id, relationship -> relationship.named(label.strip(), zone));
    }

    /**
     * Fills an empty seat, or corrects the name and aliases of whoever sits there.
     *
     * @throws IllegalArgumentException when another seat has one of the aliases
     */
    public Relationship seat(RelationshipId id, Seat seat, String displayName, Set<String> aliases) {
        var now = now();
        var before = get(id).holder(seat);
        var changed = change(id, relationship -> relationship.seat(seat, displayName, aliases, now));
        if (before.isEmpty()) {
            events.publishEvent(new SeatChanged(id, seat, now));
        }
        return changed;
    }

    /**
     * Somebody new takes the seat: they start at zero, the predecessor's account loses it, both leaders are asked again.
     *
     * @throws IllegalArgumentException when another seat has one of the aliases
     */
    public Relationship handOver(RelationshipId id, Seat seat, String displayName, Set<String> aliases) {
        var now = now();
        var changed = change(id, relationship -> relationship.handOver(seat, displayName, aliases, now));
        accounts.unseat(id, seat);
        invitations.revoke(id, seat);
        events.publishEvent(new SeatChanged(id, seat, now));
        return changed;
    }

    /** Tells everybody, and asks both leaders again, after whoever sat there was erased. */
    public void vacated(RelationshipId id, Seat seat) {
        var now = now();
        change(id, relationship -> relationship.vacate(seat, now));
        events.publishEvent(new AgreementChanged(id));
        events.publishEvent(new SeatChanged(id, seat, now));
    }

    /**
     * Since when the two leaders of today have sat opposite each other: what is older belongs to a predecessor too, and is told to nobody.
     * Empty while neither seat has changed hands.
     */
    public Optional<Instant> pairSince(RelationshipId id) {
        return find(id).flatMap(Relationship::pairSince);
    }

    /**
     * Adds aliases under which a source knows the holder.
     *
     * @throws IllegalArgumentException when nobody sits there or another seat has one of them
     */
    public Relationship remember(RelationshipId id, Seat seat, Set<String> newAliases) {
        return change(id, relationship -> relationship.remember(seat, newAliases));
    }

    /** Replaces the company's own words. */
    public Relationship gloss(RelationshipId id, GlossaryWords words) {
        var changed = change(id, relationship -> relationship.with(words));
        events.publishEvent(new GlossaryChanged(id));
        return changed;
    }

    /** Whether both leaders agree that wording is scored; false when the relationship is gone. */
    public boolean languageScored(RelationshipId id) {
        return find(id).map(relationship -> relationship.agreement().isActive()).orElse(false);
    }

    /**
     * One leader agrees to the terms that they have read.
     *
     * @throws IllegalArgumentException when the terms have changed since, or for the CPTO's seat
     */
    public Relationship agree(RelationshipId id, Seat leader, Terms read) {
        var now = now();
        return agreement(id, agreement -> agreement.agree(leader, read, now));
    }

    /** One leader withdraws; needs no reason, and takes effect before this returns. */
    public Relationship withdraw(RelationshipId id, Seat leader) {
        return agreement(id, agreement -> agreement.withdraw(leader));
    }

    /**
     * Changes where wording may come from and how long its text is kept; if that is a change, both leaders are asked again.
     *
     * @param textDays 0 to {@value Terms#LONGEST_TEXT_DAYS}
     */
    public Relationship terms(RelationshipId id, Set<LanguageSource> sources, int textDays) {
        return agreement(id, agreement -> agreement.askAgain(agreement.terms().from(sources, textDays)));
    }

    /** Asks both leaders again wherever the wording or the scorer has changed since they agreed. The demo's leaders are not asked. */
    @EventListener(ApplicationReadyEvent.class)
    void askAgain() {
        all().stream()
                .filter(relationship -> !relationship.demo())
                .forEach(relationship -> agreement(
                        relationship.id(), agreement -> agreement.askAgain(AgreementText.today(agreement.terms()))));
    }

    /** Removes it with everything that any module keeps about it. */
    public void remove(RelationshipId id) {
        if (find(id).isPresent()) {
            events.publishEvent(new RelationshipRemoved(id));
            accounts.unseat(id);
            invitations.revoke(id);
            tokens.revoke(id);
            repository.deleteById(id);
        }
    }

    private Relationship agreement(RelationshipId id, UnaryOperator<Agreement> change) {
        return change(id, relationship -> relationship.with(change.apply(relationship.agreement())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Two changes at once both count: the later one is made again on what the earlier one left. */
    private Relationship change(RelationshipId id, UnaryOperator<Relationship> change) {
        for (int attempt = 1; ; attempt++) {
            var before = get(id);
            var wanted = change.apply(before);
            if (wanted.equals(before)) {
                return before;
            }
            try {
                var after = repository.save(wanted);
                if (!after.agreement().equals(before.agreement())) {
                    events.publishEvent(new AgreementChanged(id));
                }
                return after;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
