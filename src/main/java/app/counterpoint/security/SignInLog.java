package app.counterpoint.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes into the access log who came and went. */
@Component
class SignInLog {

    private final AccessLog log;

    SignInLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        write(event.getAuthentication(), Action.SIGNED_IN, "password");
    }

    @EventListener
    void wasRefused(AbstractAuthenticationFailureEvent event) {
        log.recordFor("visitor", Action.SIGN_IN_REFUSED, null, "password");
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        write(event.getAuthentication(), Action.SIGNED_OUT, "");
    }

    private void write(Authentication authentication, Action action, String what) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            log.append(user.getUsername(), "account", action, null, what);
        }
    }
}
