package app.counterpoint.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** What happens when somebody comes back from the identity provider: in with their account, or back to the sign-in page. */
@Component
class ProviderEntrance {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEntrance.class);
    private static final String HOW = "identity provider";

    private final OidcUserService provider = new OidcUserService();
    private final ProviderSignIn people;
    private final Sessions sessions;
    private final AccessLog log;

    ProviderEntrance(ProviderSignIn people, Sessions sessions, AccessLog log) {
        this.people = people;
        this.sessions = sessions;
        this.log = log;
    }

    /** Who they are here. */
    OidcUser user(OidcUserRequest request) {
        var person = provider.loadUser(request);
        return people.account(person)
                .map(account -> new ProvidedUser(person, account.id()))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("not_invited")));
    }

    void letIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof ProvidedUser user)) {
            throw new IllegalStateException("only those with an account get here");
        }
        sessions.open(user.account(), request, response);
        log.append(user.account(), "account", Action.SIGNED_IN, null, HOW);
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** The log tells the kind of problem, never an address or a token; the page tells only what to do. */
    void turnAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        LOG.info(
                "Sign-in with the identity provider failed: {}",
                problem instanceof OAuth2AuthenticationException known
                        ? known.getError().getErrorCode()
                        : problem.getClass().getSimpleName());
        log.recordFor("visitor", Action.SIGN_IN_REFUSED, null, HOW);
        response.sendRedirect(request.getContextPath() + "/login?refused");
    }
}
