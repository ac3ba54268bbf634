package app.counterpoint.relationship;

import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The relationship that whoever is signed in looks at, and where they sit in it. */
@Component
public class CurrentRelationship {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Relationships relationships;

    CurrentRelationship(SignedIn signedIn, Accounts accounts, Relationships relationships) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.relationships = relationships;
    }

    /** Whether there is one to look at. */
    public boolean exists() {
        return find().isPresent();
    }

    /** @throws NoSuchElementException when nobody is signed in or they sit in no relationship */
    public Relationship get() {
        return find().orElseThrow(() -> new NoSuchElementException("no relationship to look at"));
    }

    /** @throws NoSuchElementException when nobody is signed in or they sit in no relationship */
    public Seat seat() {
        var current = get().id();
        return signedIn.account().flatMap(account -> account.seatIn(current)).orElseThrow();
    }

    /** Those among which one can choose: own ones first, then the demo. */
    public List<Relationship> choices() {
        return signedIn.account().map(this::choices).orElse(List.of());
    }

    /**
     * Looks at another one, in every session of the account.
     *
     * @throws NoSuchElementException when whoever is signed in does not sit in it
     */
    public void choose(RelationshipId id) {
        var account = signedIn.account().orElseThrow();
        if (account.seatIn(id).isEmpty()) {
            throw new NoSuchElementException("no seat in " + id);
        }
        accounts.choose(account.id(), id);
    }

    private Optional<Relationship> find() {
        return signedIn.account().flatMap(account -> {
            var choices = choices(account);
            return choices.stream()
                    .filter(choice -> choice.id().equals(account.chosen()))
                    .findFirst()
                    .or(() -> choices.stream().findFirst());
        });
    }

    private List<Relationship> choices(Account account) {
        return account.seats().keySet().stream()
                .map(relationships::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Relationship::demo).thenComparing(Relationship::label))
                .toList();
    }
}
