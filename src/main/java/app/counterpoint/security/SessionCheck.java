package app.counterpoint.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that were signed out elsewhere, and gives a session the roles that its account has now. */
final class SessionCheck extends OncePerRequestFilter {

    private final AccountRepository accounts;
    private final SecurityContextRepository contexts;

    SessionCheck(AccountRepository accounts, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
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
            if (stored.isEmpty() || stored.get().generation() != user.generation()) {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
            } else {
                refresh(SignedInUser.of(stored.get()), user, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            SignedInUser now, SignedInUser before, HttpServletRequest request, HttpServletResponse response) {
        if (!now.getAuthorities().equals(before.getAuthorities())) {
            now.eraseCredentials();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
