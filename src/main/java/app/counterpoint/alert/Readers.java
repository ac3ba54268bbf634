package app.counterpoint.alert;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.shared.RelationshipId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** Who of a relationship is told what by e-mail, and when. */
@Service
public class Readers {

    private final MongoOperations mongo;
    private final Accounts accounts;
    private final Relationships relationships;
    private final LeaveTokens tokens;
    private final ApplicationEventPublisher events;

    Readers(
            MongoOperations mongo,
            Accounts accounts,
            Relationships relationships,
            LeaveTokens tokens,
            ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.accounts = accounts;
        this.relationships = relationships;
        this.tokens = tokens;
        this.events = events;
    }

    /** Everybody with an account who sits in the relationship. */
    public List<Reader> of(RelationshipId relationship) {
        return accounts.of(relationship).stream()
                .map(account -> of(relationship, account.id()))
                .toList();
    }

    /** What somebody wants; what is usual while they have not said. */
    public Reader of(RelationshipId relationship, String account) {
        var chosen = mongo.findById(Reader.idOf(relationship, account), Reader.class);
        return chosen != null
                ? chosen
                : Reader.usual(
                        relationship, account, relationships.get(relationship).zone());
    }

    /** Remembers what somebody wants. */
    public Reader save(Reader reader) {
        return mongo.save(reader);
    }

    /** Leaves what the link was for; empty when the link is not one of ours, or its reader sits there no more. */
    public Optional<Leaving> leave(String token) {
        return tokens.read(token).flatMap(left -> change(left, false));
    }

    /** Takes the leaving back. */
    public Optional<Leaving> stay(String token) {
        return tokens.read(token).flatMap(left -> change(left, true));
    }

    private Optional<Leaving> change(LeaveTokens.Left left, boolean wanted) {
        return accounts.find(left.account())
                .flatMap((Account account) -> account.seatIn(left.relationship()))
                .map(seat -> {
                    var reader = of(left.relationship(), left.account());
                    save(wanted ? reader.with(left.what()) : reader.without(left.what()));
                    events.publishEvent(new WishByLink(left.relationship(), seat, wanted));
                    return left.what();
                });
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        mongo.remove(Query.query(Criteria.where("relationship").is(removed.relationship())), Reader.class);
    }
}
