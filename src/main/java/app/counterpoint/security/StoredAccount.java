package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An account as it is kept.
 *
 * @param passwordHash with its algorithm in front, as in {@code {argon2}…}; absent for those who sign in elsewhere only
 * @param subject who they are at the identity provider, hashed; absent until they come in by it
 * @param reset with which link a new password can be set; absent while there is none
 * @param former where they sat before; absent while they left no seat
 * @param generation sessions of an earlier generation are over: raised to sign out everywhere, and when roles change
 */
@Document("accounts")
record StoredAccount(
        @Id String id,
        @Indexed(unique = true) String email,
        String displayName,
        @Nullable String passwordHash,
        @Indexed @Nullable String subject,
        @Nullable Reset reset,
        Map<RelationshipId, Seat> seats,
        boolean founder,
        boolean admin,
        Appearance appearance,
        @Nullable RelationshipId chosen,
        int generation,
        Instant created,
        @Nullable List<FormerSeat> former,
        @Version @Nullable Long version) {

    Account account() {
        return new Account(id, email, displayName, seats, founder, admin, appearance, chosen);
    }

    StoredAccount seated(RelationshipId relationship, Seat seat) {
        var changed = new LinkedHashMap<>(seats);
        changed.put(relationship, seat);
        return with(passwordHash, changed, chosen, generation);
    }

    /** Without the seat; its open sessions get the roles that are left. */
    StoredAccount unseated(RelationshipId relationship) {
        var changed = new LinkedHashMap<>(seats);
        changed.remove(relationship);
        return with(passwordHash, changed, relationship.equals(chosen) ? null : chosen, generation);
    }

    /** Where they sat before. */
    List<FormerSeat> formerSeats() {
        return former == null ? List.of() : former;
    }

    /** Without the seat that somebody else takes now; what was theirs in it stays theirs to take out. */
    StoredAccount succeeded(FormerSeat seat) {
        var left = new ArrayList<>(formerSeats());
        left.add(seat);
        var without = unseated(seat.relationship());
        return new StoredAccount(
                id,
                email,
                displayName,
                passwordHash,
                subject,
                reset,
                without.seats(),
                founder,
                admin,
                appearance,
                without.chosen(),
                generation,
                created,
                left,
                version);
    }

    /** The same account, whose password the link may set anew; or none any more. */
    StoredAccount resettable(@Nullable Reset link) {
        return new StoredAccount(
                id,
                email,
                displayName,
                passwordHash,
                subject,
                link,
                seats,
                founder,
                admin,
                appearance,
                chosen,
                generation,
                created,
                former,
                version);
    }

    /** The same account, which the identity provider's person has from now on. */
    StoredAccount linked(String who) {
        return new StoredAccount(
                id,
                email,
                displayName,
                passwordHash,
                who,
                reset,
                seats,
                founder,
                admin,
                appearance,
                chosen,
                generation,
                created,
                former,
                version);
    }

    StoredAccount withPassword(String hash) {
        return with(hash, seats, chosen, generation + 1);
    }

    /** The same password in a newer algorithm: nobody has to sign in again. */
    StoredAccount rehashed(String hash) {
        return with(hash, seats, chosen, generation);
    }

    StoredAccount choosing(RelationshipId relationship) {
        return with(passwordHash, seats, relationship, generation);
    }

    StoredAccount signedOut() {
        return with(passwordHash, seats, chosen, generation + 1);
    }

    StoredAccount looking(Appearance wanted) {
        return new StoredAccount(
                id,
                email,
                displayName,
                passwordHash,
                subject,
                reset,
                seats,
                founder,
                admin,
                wanted,
                chosen,
                generation,
                created,
                former,
                version);
    }

    private StoredAccount with(
            @Nullable String hash, Map<RelationshipId, Seat> where, @Nullable RelationshipId choice, int sessions) {
        return new StoredAccount(
                id,
                email,
                displayName,
                hash,
                subject,
                reset,
                where,
                founder,
                admin,
                appearance,
                choice,
                sessions,
                created,
                former,
                version);
    }
}
