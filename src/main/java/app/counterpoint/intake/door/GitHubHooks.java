package app.counterpoint.intake.door;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.RelationshipId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Which relationships GitHub may tell about, by which labels, and with which secret it signs. */
@Service
public class GitHubHooks {

    private static final String SCHEME = "sha256=";

    private final GitHubHookRepository repository;
    private final AccessLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GitHubHooks(GitHubHookRepository repository, AccessLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** The relationship's, if there is one. */
    public Optional<GitHubHook> of(RelationshipId relationship) {
        return repository.findById(relationship);
    }

    /**
     * Makes a secret, in place of an earlier one, which then signs no more.
     *
     * @param labels which label of an issue is an escalation, by who brought it
     * @return the secret, to be shown once
     * @throws IllegalArgumentException without a label, with one twice, or with one that is too long
     */
    public String renew(RelationshipId relationship, Map<GitHubHook.Bringer, String> labels) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        repository.save(
                new GitHubHook(relationship, secret, labels, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        log.record(Action.TOKEN, relationship, "secret for GitHub made");
        return secret;
    }

    /** Changes the labels, and keeps the secret. */
    public void label(RelationshipId relationship, Map<GitHubHook.Bringer, String> labels) {
        of(relationship).ifPresent(hook -> {
            repository.save(new GitHubHook(relationship, hook.secret(), labels, hook.created()));
            log.record(Action.SETTING, relationship, "GitHub's labels");
        });
    }

    /** Listens to GitHub no more. */
    public void remove(RelationshipId relationship) {
        if (of(relationship).isPresent()) {
            repository.deleteById(relationship);
            log.record(Action.TOKEN, relationship, "secret for GitHub revoked");
        }
    }

    /** Whose secret signed the bytes; empty when nobody's did. */
    Optional<GitHubHook> signer(@Nullable String signature, byte[] body) {
        if (signature == null || !signature.startsWith(SCHEME)) {
            return Optional.empty();
        }
        var given = signature.substring(SCHEME.length()).getBytes(StandardCharsets.US_ASCII);
        return repository.findAll().stream()
                .filter(hook ->
                        MessageDigest.isEqual(given, hex(hook.secret(), body).getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }

    static String hex(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        repository.deleteById(removed.relationship());
    }
}
