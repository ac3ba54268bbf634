package app.counterpoint.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that were signed out elsewhere or have lasted too long, and gives a session the roles that its account has now. */
final class SessionCheck extends OncePerRequestFilter {

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final Clock clock;

    SessionCheck(AccountRepository accounts, Sessions sessions, SignInSettings settings, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) == null || request.getServletPath().startsWith("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            var stored = accounts.findById(user.getUsername());
            if (stored.isEmpty() || stored.get().generation() != user.generation() || isOld(user)) {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
            } else {
                refresh(SignedInUser.of(stored.get(), user.since()), user, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOld(SignedInUser user) {
        return !clock.instant().isBefore(user.since().plus(settings.longestSession()));
    }

    private void refresh(
            SignedInUser now, SignedInUser before, HttpServletRequest request, HttpServletResponse response) {
        if (!now.getAuthorities().equals(before.getAuthorities())) {
            sessions.put(now, request, response);
        }
    }
}
