package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A program's way in.
 *
 * @param id the SHA-256 of the token; the token itself is shown once and kept nowhere
 * @param relationship to which it leads, and to no other
 * @param label what it is for, in the words of whoever made it
 * @param scopes what it allows
 * @param created when it was made
 * @param expires when it stops to work
 * @param lastUsed on which occasion it was last used, to the hour; absent while it never was
 */
@Document("apiTokens")
public record ApiToken(
        @Id String id,
        @Indexed RelationshipId relationship,
        String label,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed) {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 60;

    /** @throws IllegalArgumentException without a label or without a scope */
    public ApiToken {
        if (label.isBlank() || label.length() > LONGEST_LABEL || scopes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A token has a label of 1 to " + LONGEST_LABEL + " characters and allows something.");
        }
        scopes = Set.copyOf(scopes);
    }

    ApiToken used(Instant at) {
        return new ApiToken(id, relationship, label, scopes, created, expires, at);
    }
}
