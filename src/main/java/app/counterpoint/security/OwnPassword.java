package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changing the password that one signs in with. */
@Service
public class OwnPassword {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final AccessLog log;

    OwnPassword(
            AccountRepository repository,
            Accounts accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            AccessLog log) {
        this.repository = repository;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.log = log;
    }

    /**
     * Changes it and ends every session of the account.
     *
     * @param current the one that still holds; guesses are slowed down as at the sign-in
     * @return why it was not changed, as a sentence; empty when it was
     */
    public Optional<String> change(Account account, String current, String wanted) {
        var complaint = PasswordRule.complaint(wanted, List.of(account.email(), account.displayName()));
        if (complaint.isPresent()) {
            return complaint;
        }
        var trial = Throttle.Trial.account(account.email());
        var stored = repository.findById(account.id()).orElseThrow();
        if (current.length() > PasswordRule.LONGEST
                || !throttle.admit(trial)
                || stored.passwordHash() == null
                || !passwords.matches(current, stored.passwordHash())) {
            return Optional.of("The present password is wrong, or there were too many attempts. Wait a moment.");
        }
        throttle.forgive(trial);
        log.record(Action.SETTING, null, "password");
        accounts.changePassword(account.id(), wanted);
        return Optional.empty();
    }
}
