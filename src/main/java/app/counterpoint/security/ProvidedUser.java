package app.counterpoint.security;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the identity provider has sent and who has an account here; for the rest of the request alone. */
final class ProvidedUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final String account;

    ProvidedUser(OidcUser person, String account) {
        super(person.getAuthorities(), person.getIdToken());
        this.account = account;
    }

    /** The account's id. */
    String account() {
        return account;
    }
}
