package app.counterpoint.security;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param passwords whether passwords open anything; needs an identity provider when they do not
 * @param longestSession after this long one signs in again, however busy one was; idle sessions end earlier
 * @param issuer the identity provider (OpenID Connect), as it calls itself; absent or empty where there is none
 * @param clientId under which name the provider knows this instance
 * @param clientSecret what the provider gave with it
 * @param name what the provider is called on the sign-in page
 */
@ConfigurationProperties("counterpoint.sign-in")
public record SignInSettings(
        @DefaultValue("true") boolean passwords,
        @DefaultValue("12h") Duration longestSession,
        @Nullable URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your company's account") String name) {

    /** @throws IllegalArgumentException when nobody could sign in, or the provider is half configured */
    public SignInSettings {
        issuer = issuer == null || issuer.toString().isBlank() ? null : issuer;
        if (issuer != null && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "counterpoint.sign-in.issuer needs counterpoint.sign-in.client-id and .client-secret");
        }
        if (issuer != null && issuer.getHost() == null) {
            throw new IllegalArgumentException("counterpoint.sign-in.issuer is the https address of the provider");
        }
        if (!passwords && issuer == null) {
            throw new IllegalArgumentException(
                    "without passwords nobody could sign in: set counterpoint.sign-in.issuer, or allow passwords");
        }
        if (longestSession.compareTo(Duration.ofMinutes(5)) < 0) {
            throw new IllegalArgumentException("counterpoint.sign-in.longest-session must be at least 5 minutes");
        }
    }

    /** Whether there is an identity provider. */
    public boolean hasProvider() {
        return issuer != null;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SignInSettings[passwords=" + passwords + ", issuer=" + issuer + "]";
    }
}
