package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Tokens for programs: for one relationship and some purposes, shown once, revocable at any time. */
@Service
public class ApiTokens {

    /** How long a token works. */
    public static final Duration LIFE = Duration.ofDays(365);

    private static final String PREFIX = "cp_"; // so that scanners for leaked secrets can tell it

    private final ApiTokenRepository repository;
    private final AccessLog log;
    private final Clock clock;

    ApiTokens(ApiTokenRepository repository, AccessLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param label what it is for
     * @return the token itself, to be shown once
     * @throws IllegalArgumentException without a label or without a scope
     */
    public String issue(RelationshipId relationship, String label, Set<Scope> scopes) {
        var secret = PREFIX + Secrets.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.insert(
                new ApiToken(Secrets.hash(secret), relationship, label.strip(), scopes, now, now.plus(LIFE), null));
        log.record(Action.TOKEN, relationship, "made, " + scopes);
        return secret;
    }

    /** Those of the relationship, newest first, also those that have run out. */
    public List<ApiToken> of(RelationshipId relationship) {
        return repository.findByRelationshipOrderByCreatedDesc(relationship);
    }

    /** Ends one at once. */
    public void revoke(RelationshipId relationship, String id) {
        if (repository.deleteByIdAndRelationship(id, relationship) > 0) {
            log.record(Action.TOKEN, relationship, "revoked");
        }
    }

    /** Ends all of a relationship. */
    public void revoke(RelationshipId relationship) {
        repository.deleteByRelationship(relationship);
    }

    /** The token with which the present request came in; empty outside of one. */
    public Optional<ApiToken> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApiToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    /** The token behind a secret; empty when it is unknown, revoked or has run out. */
    Optional<ApiToken> find(String secret) {
        var now = clock.instant();
        return repository
                .findById(Secrets.hash(secret))
                .filter(token -> now.isBefore(token.expires()))
                .map(token -> {
                    var hour = now.truncatedTo(ChronoUnit.HOURS);
                    return hour.equals(token.lastUsed()) ? token : repository.save(token.used(hour));
                });
    }
}
