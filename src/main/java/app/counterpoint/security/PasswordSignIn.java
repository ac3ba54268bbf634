package app.counterpoint.security;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks an address and a password. Every refusal looks alike, whether the address is known or not. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Throttle throttle;
    private final SignInSettings settings;

    PasswordSignIn(
            AccountRepository accounts,
            PasswordEncoder encoder,
            Throttle throttle,
            SignInSettings settings,
            Clock clock) {
        var users = new AccountUsers(accounts, clock);
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(users);
        this.throttle = throttle;
        this.settings = settings;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var account = Throttle.Trial.account(attempt.getName());
        var address = Throttle.Trial.address(
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
        if (!settings.passwords() || isTooLong(attempt) || !throttle.admit(account, address)) {
            throw new BadCredentialsException("refused");
        }
        var signedIn = passwords.authenticate(attempt);
        throttle.forgive(account);
        throttle.takeBack(address);
        return signedIn;
    }

    private static boolean isTooLong(Authentication attempt) {
        return attempt.getCredentials() instanceof String password && password.length() > PasswordRule.LONGEST;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
