package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Who can sign in, and where they sit. */
@Service
public class Accounts {

    private static final int TRIES = 5;

    private final AccountRepository repository;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private volatile boolean claimed;

    Accounts(AccountRepository repository, PasswordEncoder passwords, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody has claimed the instance yet: there is no account at all. */
    public boolean none() {
        if (!claimed) {
            claimed = repository.count() > 0;
        }
        return !claimed;
    }

    /** The account with the id; empty when it is gone. */
    public Optional<Account> find(String id) {
        return repository.findById(id).map(StoredAccount::account);
    }

    /** The account that signs in with the address, in whatever case it is written. */
    public Optional<Account> findByEmail(String email) {
        return repository.findByEmail(folded(email)).map(StoredAccount::account);
    }

    /** Everybody who sits in the relationship. */
    public List<Account> of(RelationshipId relationship) {
        return repository.findWith("seats." + relationship.value()).stream()
                .map(StoredAccount::account)
                .toList();
    }

    /** Everybody who can sign in. */
    public List<Account> all() {
        return repository.findAll().stream().map(StoredAccount::account).toList();
    }

    /**
     * Adds somebody.
     *
     * @param kind what they may do before they sit anywhere
     * @param password in the clear; absent for somebody who signs in elsewhere
     * @throws org.springframework.dao.DuplicateKeyException when the address has an account already
     */
    Account add(String email, String displayName, AccountKind kind, @Nullable String password) {
        var account = new StoredAccount(
                UUID.randomUUID().toString(),
                folded(email),
                displayName.strip(),
                password == null ? null : passwords.encode(password),
                null,
                null,
                Map.of(),
                kind == AccountKind.FOUNDER,
                kind == AccountKind.ADMIN,
                Appearance.SYSTEM,
                null,
                0,
                clock.instant(),
                null,
                null);
        return repository.insert(account).account();
    }

    /**
     * Lets the account sit in the seat; whoever sat there before keeps their account and loses the seat.
     *
     * @throws NoSuchElementException when there is no such account
     */
    public Account seat(String id, RelationshipId relationship, Seat seat) {
        of(relationship).stream()
                .filter(other ->
                        !other.id().equals(id) && other.seatIn(relationship).equals(Optional.of(seat)))
                .forEach(other -> change(other.id(), account -> account.unseated(relationship)));
        return change(id, account -> account.seated(relationship, seat));
    }

    /** Takes the seat from whoever sits in it, for somebody new; their open sessions end. */
    public void unseat(RelationshipId relationship, Seat seat) {
        of(relationship).stream()
                .filter(account -> account.seatIn(relationship).equals(Optional.of(seat)))
                .forEach(account -> change(
                        account.id(),
                        stored -> stored.succeeded(left(relationship, seat)).signedOut()));
    }

    /** Where an account sat before somebody else took the seat, oldest first. */
    public List<FormerSeat> former(String id) {
        return repository.findById(id).map(StoredAccount::formerSeats).orElse(List.of());
    }

    private FormerSeat left(RelationshipId relationship, Seat seat) {
        return new FormerSeat(relationship, seat, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Takes every seat of the relationship from everybody; their sessions go on with what else they may see. */
    public void unseat(RelationshipId relationship) {
        of(relationship).forEach(account -> change(account.id(), stored -> stored.unseated(relationship)));
    }

    /** Remembers how somebody likes the screen. */
    public Account show(String id, Appearance appearance) {
        return change(id, account -> account.looking(appearance));
    }

    /** Remembers which relationship somebody looks at. */
    public Account choose(String id, RelationshipId relationship) {
        return change(id, account -> account.choosing(relationship));
    }

    /** Ends every session of the account, this one included. */
    public void signOutEverywhere(String id) {
        change(id, StoredAccount::signedOut);
    }

    /** Sets a new password and ends every session. */
    void changePassword(String id, String password) {
        var hash = encoded(password);
        change(id, account -> account.withPassword(hash));
    }

    /** Lets a link set the password anew, or lets none. */
    void allow(String id, @Nullable Reset link) {
        change(id, account -> account.resettable(link));
    }

    /** Removes the account; does nothing when it is gone. */
    public void remove(String id) {
        repository.deleteById(id);
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** Two changes at once both count: the later one is made again on what the earlier one left. */
    private Account change(String id, UnaryOperator<StoredAccount> change) {
        for (int attempt = 1; ; attempt++) {
            var stored = repository.findById(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
            try {
                return repository.save(change.apply(stored)).account();
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
