package app.counterpoint.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells requests to the management port from those of people. */
final class ManagementPort implements RequestMatcher {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    /** By the port on which the request arrived; where both are the same, by its path. */
    @Override
    public boolean matches(HttpServletRequest request) {
        var own = environment.getProperty("local.management.port", Integer.class);
        var people = environment.getProperty("local.server.port", Integer.class);
        if (own == null || own.equals(people)) {
            return request.getRequestURI().startsWith(request.getContextPath() + "/actuator");
        }
        return request.getLocalPort() == own;
    }
}
