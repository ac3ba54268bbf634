package app.counterpoint.privacy;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.FormerSeat;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a seat means today. */
@Component
class Holders {

    private final Relationships relationships;
    private final Accounts accounts;
    private final Clock clock;

    Holders(Relationships relationships, Accounts accounts, Clock clock) {
        this.relationships = relationships;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody who sat there before, with all of their time in the seat; empty when the relationship is gone. */
    Optional<Person> before(String account, FormerSeat former) {
        return relationships
                .find(former.relationship())
                .map(relationship -> new Person(
                        former.relationship(),
                        former.seat(),
                        relationship
                                .heldSinceBefore(former.seat(), former.until())
                                .orElse(Instant.EPOCH),
                        former.until(),
                        account,
                        Set.of(),
                        true));
    }

    /** Whoever sits there now, with all of their time in the seat. */
    Person in(RelationshipId id, Seat seat) {
        var relationship = relationships.get(id);
        var names = new HashSet<String>();
        relationship.holder(seat).ifPresent((SeatHolder holder) -> {
            names.add(holder.displayName());
            names.addAll(holder.aliases());
        });
        var account = accounts.of(id).stream()
                .filter(one -> one.seatIn(id).equals(Optional.of(seat)))
                .findFirst();
        account.ifPresent((Account one) -> names.add(one.displayName()));
        return new Person(
                id,
                seat,
                relationship.heldSince(seat).orElse(Instant.EPOCH),
                clock.instant().plusMillis(1).truncatedTo(ChronoUnit.MILLIS),
                account.map(Account::id).orElse(null),
                names);
    }
}
