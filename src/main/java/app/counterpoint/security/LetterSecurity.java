package app.counterpoint.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door for mail programs, which leave letters for their reader with one POST and no sign-in (RFC 8058). The signed token in the address says who
 * leaves what, and can do nothing else, so there is no session to ride on.
 */
@Configuration(proxyBeanMethods = false)
class LetterSecurity {

    @Bean
    @Order(3)
    SecurityFilterChain mailPrograms(HttpSecurity http) {
        return http.securityMatcher("/unsubscribe/*")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(WebSecurity::headers)
                .build();
    }
}
