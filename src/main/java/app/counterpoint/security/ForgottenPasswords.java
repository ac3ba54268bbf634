package app.counterpoint.security;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Links that set a new password. An administrator makes them, or whoever has the server's console; the CPTO does not, for with a leader's
 * link one could agree in that leader's name. Making and using one is in the access log.
 */
@Service
public class ForgottenPasswords {

    private static final String GONE = "This link has been used or has run out. Ask for a new one.";

    private final AccountRepository repository;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    ForgottenPasswords(AccountRepository repository, Accounts accounts, AccessLog log, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a link for the account; an earlier one stops to work.
     *
     * @return the secret part of the link, to be shown once; empty when nobody has the address
     */
    public Optional<String> link(String email) {
        return accounts.findByEmail(email).map(account -> {
            var secret = Secrets.next();
            accounts.allow(account.id(), new Reset(Secrets.hash(secret), until(clock.instant())));
            log.record(Action.SETTING, null, "link made to set a new password");
            return secret;
        });
    }

    /**
     * Makes a link without the server, for the command line.
     *
     * @return as {@link #link}
     */
    public static Optional<String> linkOnConsole(MongoDatabase database, String email, Instant now) {
        var secret = Secrets.next();
        var reset = new Document("hash", Secrets.hash(secret)).append("until", Date.from(until(now)));
        var done = database.getCollection("accounts")
                .updateOne(
                        Filters.eq("email", Accounts.folded(email)),
                        Updates.combine(Updates.set("reset", reset), Updates.inc("version", 1L)));
        return done.getMatchedCount() == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Whether the link works. */
    public boolean isValid(String secret) {
        return find(secret).isPresent();
    }

    /**
     * Sets the password and ends every session of the account; the link does not work again.
     *
     * @return why it was not set, as a sentence; empty when it was
     */
    public Optional<String> set(String secret, String password) {
        var found = find(secret);
        if (found.isEmpty()) {
            return Optional.of(GONE);
        }
        var account = found.get();
        var complaint = PasswordRule.complaint(password, List.of(account.email(), account.displayName()));
        if (complaint.isPresent()) {
            return complaint;
        }
        try {
            repository.save(account.resettable(null)); // of two at once only one gets through
        } catch (OptimisticLockingFailureException e) {
            return Optional.of(GONE);
        }
        accounts.changePassword(account.id(), password);
        log.append(account.id(), "account", Action.SETTING, null, "password, by a link");
        return Optional.empty();
    }

    private Optional<StoredAccount> find(String secret) {
        return repository.findByReset(Secrets.hash(secret)).filter(account -> {
            var reset = account.reset();
            return reset != null && reset.isValid(clock.instant());
        });
    }

    private static Instant until(Instant now) {
        return now.plus(Reset.LIFE).truncatedTo(ChronoUnit.MILLIS);
    }
}
