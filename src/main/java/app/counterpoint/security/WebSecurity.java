package app.counterpoint.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The front door for people: sign-in, sessions, and the headers on every answer. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String NOTHING_OF_THE_DEVICE =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(10)
    SecurityFilterChain people(
            HttpSecurity http,
            PasswordSignIn passwords,
            AccountRepository repository,
            Accounts accounts,
            SignedIn signedIn,
            SecurityContextRepository contexts,
            Sessions sessions,
            SignInSettings settings,
            Provider provider,
            ProviderEntrance entrance,
            Clock clock) {
        if (settings.hasProvider()) {
            http.oauth2Login(login -> provided(login, provider, entrance));
        }
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/*.css", "/*.png", "/*.svg", "/*.ico", "/error")
                                .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .authenticationProvider(passwords)
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new OwnPagesOnly(), LogoutFilter.class)
                .addFilterBefore(
                        new SessionCheck(repository, sessions, settings, clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new Landing(accounts, signedIn), AuthorizationFilter.class)
                .headers(WebSecurity::headers)
                .build();
    }

    /** With state, nonce and proof of possession (PKCE), which Spring Security makes and checks; the way back is this host's own. */
    private static void provided(
            OAuth2LoginConfigurer<HttpSecurity> login, Provider provider, ProviderEntrance entrance) {
        login.loginPage("/login")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .userInfoEndpoint(user -> user.oidcUserService(entrance::user))
                .successHandler(entrance::letIn)
                .failureHandler(entrance::turnAway)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(entrance::turnAway);
                        return filter;
                    }
                });
    }

    /** Vaadin answers on its own, past the point at which headers are usually written; so they are written first. */
    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.ELSEWHERE))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <T extends HeaderWriterFilter> T postProcess(T filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
