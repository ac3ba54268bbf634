package app.counterpoint.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets in somebody who has just made their account, as if they had signed in: in a session with a new id. */
@Component
public class Entrance {

    private final AccountRepository accounts;
    private final SecurityContextRepository contexts;
    private final AccessLog log;

    Entrance(AccountRepository accounts, SecurityContextRepository contexts, AccessLog log) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.log = log;
    }

    /** Signs the account in for the request of the view that calls this. */
    public void enter(Account account) {
        var user = SignedInUser.of(accounts.findById(account.id()).orElseThrow());
        user.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        var request = VaadinServletRequest.getCurrent();
        if (request != null) {
            VaadinService.reinitializeSession(request);
            contexts.saveContext(
                    context,
                    request.getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
        }
        log.record(Action.SIGNED_IN, null, "new account");
    }
}
