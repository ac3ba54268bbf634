package app.counterpoint.security;

import java.time.Duration;
import java.time.Instant;

/**
 * A link with which somebody who forgot their password sets a new one, once.
 *
 * @param hash the SHA-256 of the link's secret; the secret itself is shown once and kept nowhere
 * @param until when the link stops to work
 */
record Reset(String hash, Instant until) {

    /** How long a link works. */
    static final Duration LIFE = Duration.ofHours(24);

    boolean isValid(Instant now) {
        return now.isBefore(until);
    }
}
