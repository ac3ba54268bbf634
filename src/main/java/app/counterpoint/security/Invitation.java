package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link with which somebody makes their account, once.
 *
 * @param id the SHA-256 of the link's secret; the secret itself is shown once and kept nowhere
 * @param relationship in which they will sit; absent for an administrator
 * @param seat where; absent for an administrator
 * @param displayName how they are called until they say otherwise
 * @param email what they will probably sign in with; empty when nobody knows
 * @param expires when the link stops to work
 */
@Document("invitations")
public record Invitation(
        @Id String id,
        @Indexed @Nullable RelationshipId relationship,
        @Nullable Seat seat,
        String displayName,
        String email,
        Instant expires) {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** @throws IllegalArgumentException when there is a relationship without a seat or a seat without a relationship */
    public Invitation {
        if ((relationship == null) != (seat == null)) {
            throw new IllegalArgumentException(
                    "an invitation is for a seat in a relationship, or for an administrator");
        }
    }

    /** Whether it is for somebody who runs the system. */
    public boolean isForAdministrator() {
        return seat == null;
    }

    /** Whether it still works. */
    boolean isValid(Instant now) {
        return now.isBefore(expires);
    }
}
