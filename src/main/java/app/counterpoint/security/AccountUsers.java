package app.counterpoint.security;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds who signs in with an address, and keeps their password in the newest algorithm. */
final class AccountUsers implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;
    private final Clock clock;

    AccountUsers(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(Accounts.folded(email))
                .filter(account -> account.passwordHash() != null)
                .map(account -> SignedInUser.of(account, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        if (newPassword == null) {
            return user;
        }
        return SignedInUser.of(
                accounts.save(
                        accounts.findById(user.getUsername()).orElseThrow().rehashed(newPassword)),
                clock.instant());
    }
}
