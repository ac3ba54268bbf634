package app.counterpoint.shared;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in a seat, and for how long: whom a row of a seat is about.
 *
 * @param relationship in which relationship
 * @param seat where they sit
 * @param from since when rows of the seat are theirs, included; 1970 for the first holder, whose files reach back before they came here
 * @param until up to when, excluded
 * @param account the account with which they sign in; absent when they have none
 * @param names their name and the aliases under which sources know them
 * @param former whether somebody else has the seat now: what has no time of its own is that one's
 */
public record Person(
        RelationshipId relationship,
        Seat seat,
        Instant from,
        Instant until,
        @Nullable String account,
        Set<String> names,
        boolean former) {

    /** Somebody who sits there now. */
    public Person(
            RelationshipId relationship,
            Seat seat,
            Instant from,
            Instant until,
            @Nullable String account,
            Set<String> names) {
        this(relationship, seat, from, until, account, names, false);
    }

    /** @throws IllegalArgumentException when the time would end before it begins */
    public Person {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("nobody leaves a seat before taking it");
        }
        names = Set.copyOf(names);
    }

    /** Whether a moment lies in their time. */
    public boolean isThereAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
