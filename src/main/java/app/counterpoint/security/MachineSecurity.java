package app.counterpoint.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The front doors for programs: the management port, and the interface for imports. They answer 401, and never a page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MachineSecurity {

    private static final AuthenticationEntryPoint WHO_ARE_YOU = (_, response, _) -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    };
    private static final AccessDeniedHandler NOT_WITH_THIS_TOKEN =
            (_, response, _) -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);

    /** Health is open; whatever else there is wants the token where one is set. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http, MetricsSettings settings, Environment environment) {
        return stateless(http.securityMatcher(new ManagementPort(environment)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .anyRequest()
                        .access((_, context) -> new AuthorizationDecision(!settings.isGuarded()
                                || settings.admits(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .build();
    }

    /** Everything wants a token, save the description of the interface, and GitHub's events, whose signature is checked where they arrive. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens) {
        return stateless(http.securityMatcher("/api/**"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(TokenProblems::unknown)
                        .accessDeniedHandler(TokenProblems::notWithThis))
                .addFilterBefore(new ApiTokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/import/github") // signed instead
                        .permitAll()
                        .requestMatchers("/api/import", "/api/import/**")
                        .hasAuthority(Scope.IMPORT.authority())
                        .requestMatchers("/api/**")
                        .hasAuthority(Scope.READ.authority()))
                .build();
    }

    /** No session and so nothing to forge: a browser never sends the token by itself. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(WHO_ARE_YOU).accessDeniedHandler(NOT_WITH_THIS_TOKEN))
                .headers(WebSecurity::headers);
    }
}
