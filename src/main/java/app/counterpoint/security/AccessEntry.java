package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the access log.
 *
 * @param number counts from 1 without gaps
 * @param at when, to the millisecond
 * @param account whose account; absent when nobody was signed in, and where telling it would break a promise
 * @param role the seat or role in which it was done; {@code visitor} or {@code system} when there was none
 * @param action what was done
 * @param relationship to which relationship; absent when it concerns the instance
 * @param what which page, format or setting; no names, no words of people
 * @param previous the hash of the line before
 * @param hash SHA-256 over the line before and this one, in hexadecimal
 */
@Document("accessLog")
public record AccessEntry(
        @Id long number,
        Instant at,
        @Nullable String account,
        String role,
        Action action,
        @Indexed @Nullable RelationshipId relationship,
        String what,
        String previous,
        String hash) {

    /** The same line, told as done by somebody of whom only this is said. */
    AccessEntry by(String who) {
        return new AccessEntry(number, at, null, who, action, relationship, what, previous, hash);
    }
}
