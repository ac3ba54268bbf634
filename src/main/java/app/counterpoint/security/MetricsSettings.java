package app.counterpoint.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read the metrics.
 *
 * @param token what a reader must show, at least 16 characters; absent or empty where the management port is for this machine alone
 */
@ConfigurationProperties("counterpoint.metrics")
record MetricsSettings(@Nullable String token) {

    private static final int SHORTEST = 16;

    MetricsSettings {
        token = token == null || token.isBlank() ? null : token.strip();
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("counterpoint.metrics.token needs at least " + SHORTEST
                    + " characters; make one with: openssl rand -hex 24");
        }
    }

    boolean isGuarded() {
        return token != null;
    }

    /** Whether the header shows the token; takes the same time for any that is wrong. */
    boolean admits(@Nullable String authorization) {
        return token != null
                && authorization != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "MetricsSettings[guarded=" + isGuarded() + "]";
    }
}
