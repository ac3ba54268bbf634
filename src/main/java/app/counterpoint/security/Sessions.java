package app.counterpoint.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts accounts into sessions. */
@Component
class Sessions {

    private final AccountRepository accounts;
    private final SecurityContextRepository contexts;
    private final Clock clock;

    Sessions(AccountRepository accounts, SecurityContextRepository contexts, Clock clock) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Makes the account the one of the session; whoever calls this has given the session a new id. */
    void open(String account, HttpServletRequest request, HttpServletResponse response) {
        put(SignedInUser.of(accounts.findById(account).orElseThrow(), clock.instant()), request, response);
    }

    void put(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        user.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
