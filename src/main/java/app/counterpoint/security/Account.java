package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in; never their password.
 *
 * @param id opaque, never changes
 * @param email what they sign in with, lower case
 * @param displayName how they want to be called
 * @param seats where they sit, by relationship
 * @param founder whether they claimed the instance with the set-up code, and so may start relationships
 * @param admin whether they run the system; an administrator has no seats
 * @param appearance how they like the screen
 * @param chosen the relationship that they looked at last; absent until they choose one
 */
public record Account(
        String id,
        String email,
        String displayName,
        Map<RelationshipId, Seat> seats,
        boolean founder,
        boolean admin,
        Appearance appearance,
        @Nullable RelationshipId chosen) {

    /** @throws IllegalArgumentException when an administrator would sit in a seat */
    public Account {
        if (admin && (founder || !seats.isEmpty())) {
            throw new IllegalArgumentException("an administrator sees no relationship and so has no seat");
        }
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }

    /** Where they sit in the relationship; empty when they have no seat there. */
    public Optional<Seat> seatIn(RelationshipId relationship) {
        return Optional.ofNullable(seats.get(relationship));
    }

    /** The {@linkplain Roles roles} that follow from their seats. */
    public Set<String> roles() {
        var roles = new LinkedHashSet<String>();
        if (founder) {
            roles.add(Roles.SEAT);
            roles.add(Roles.CPTO);
        }
        for (var seat : seats.values()) {
            roles.add(Roles.SEAT);
            roles.add(roleOf(seat));
            if (seat.isLeader()) {
                roles.add(Roles.LEADER);
            }
        }
        if (admin) {
            roles.add(Roles.ADMIN);
        }
        return Collections.unmodifiableSet(roles);
    }

    private static String roleOf(Seat seat) {
        return switch (seat) {
            case CPTO -> Roles.CPTO;
            case CTO -> Roles.CTO;
            case CPO -> Roles.CPO;
        };
    }
}
