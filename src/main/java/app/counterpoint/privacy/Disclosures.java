package app.counterpoint.privacy;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Action;
import app.counterpoint.security.FormerSeat;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;

/** Everything that is kept about whoever sits in a seat, for themself. */
@Service
public class Disclosures {

    private final List<PersonalData> sources;
    private final Holders holders;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    Disclosures(List<PersonalData> sources, Holders holders, Accounts accounts, AccessLog log, Clock clock) {
        this.sources = List.copyOf(sources);
        this.holders = holders;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** All of it, as of now; the access log says that it was taken out, and by which seat. */
    public Disclosure of(RelationshipId relationship, Seat seat) {
        var person = holders.in(relationship, seat);
        log.record(Action.EXPORTED, relationship, "everything about themself");
        return about(person);
    }

    /**
     * What is still kept about somebody from a seat that another has by now. They ask for it by their account, which opens nothing else of
     * the relationship.
     *
     * @throws NoSuchElementException when the account never sat there, or the relationship is gone
     */
    public Disclosure of(Account account, FormerSeat former) {
        if (!accounts.former(account.id()).contains(former)) {
            throw new NoSuchElementException("no such time in a seat");
        }
        var person = holders.before(account.id(), former).orElseThrow();
        log.record(Action.EXPORTED, former.relationship(), "everything about a former holder of a seat, by themself");
        return about(person);
    }

    private Disclosure about(Person person) {
        return new Disclosure(
                person.seat(),
                clock.instant(),
                sources.stream()
                        .flatMap(source -> source.about(person).stream())
                        .toList());
    }
}
