package app.counterpoint.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/**
 * The identity provider. What it can do is asked for when somebody first signs in with it and not at the start, so that Counterpoint runs
 * while the provider is away; an answer in another's name is refused.
 */
@Component
class Provider implements ClientRegistrationRepository {

    /** What it is called in addresses. */
    static final String ID = "provider";

    private final SignInSettings settings;
    private @Nullable ClientRegistration known;

    Provider(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || !settings.hasProvider()) {
            return null;
        }
        if (known == null) {
            known = ClientRegistrations.fromOidcIssuerLocation(
                            Objects.requireNonNull(settings.issuer()).toString())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .scope("openid", "email", "profile")
                    .build();
        }
        return known;
    }
}
