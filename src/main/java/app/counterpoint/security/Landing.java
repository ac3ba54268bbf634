package app.counterpoint.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends people where they can begin: to the set-up while nobody has an account, and from "/" to what is theirs. */
final class Landing extends OncePerRequestFilter {

    private static final Pattern FILES =
            Pattern.compile("/VAADIN/.*|/error|.*\\.(css|js|png|svg|ico|webmanifest|woff2?)");

    private final Accounts accounts;
    private final SignedIn signedIn;

    Landing(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var elsewhere = elsewhere(request);
        if (elsewhere.isPresent()) {
            response.sendRedirect(request.getContextPath() + elsewhere.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> elsewhere(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getParameter("v-r") != null || FILES.matcher(path).matches()) {
            return Optional.empty();
        }
        if (accounts.none()) {
            return path.equals("/setup") ? Optional.empty() : Optional.of("/setup");
        }
        return path.equals("/") || path.isEmpty() ? signedIn.account().flatMap(Landing::home) : Optional.empty();
    }

    private static Optional<String> home(Account account) {
        if (account.admin()) {
            return Optional.of("/system");
        }
        if (account.seats().isEmpty()) {
            return Optional.of(account.founder() ? "/welcome" : "/former");
        }
        return Optional.empty();
    }
}
