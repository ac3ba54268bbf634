package app.counterpoint.alert.post;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/**
 * Letters on their way. Each is delivered at least once: a server that dies between the receiver's yes and our note of it makes the letter go out again
 * after {@link #CLAIMED_FOR}, under the same message id. Otherwise once, however many instances there are.
 */
@Service
public class Outbox {

    /** How long an attempt keeps others away; longer than any attempt takes. */
    static final Duration CLAIMED_FOR = Duration.ofMinutes(5);

    private static final Duration KEPT_FOR = Duration.ofDays(90);

    private final MongoOperations mongo;
    private final Clock clock;

    Outbox(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Posts a letter.
     *
     * @param key what it is about; posting the same again to the same recipient does nothing
     * @return whether it was new
     */
    public boolean post(String key, RelationshipId relationship, Recipient recipient, Letter letter) {
        try {
            mongo.insert(Parcel.of(key, relationship, recipient, letter, clock.instant()));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** The latest letters about a relationship, newest first. */
    public List<Parcel> latest(RelationshipId relationship, int most) {
        return mongo.find(
                Query.query(Criteria.where("relationship").is(relationship))
                        .with(Sort.by(Sort.Direction.DESC, "created"))
                        .limit(most),
                Parcel.class);
    }

    /** Takes the one that has been due longest, so that nobody else tries it; empty when none is due. */
    Optional<Parcel> claim() {
        var now = clock.instant();
        var due = Query.query(Criteria.where("state")
                        .is(Parcel.State.WAITING)
                        .and("due")
                        .lte(now))
                .with(Sort.by("due"));
        var claimed = new Update()
                .set("claim", UUID.randomUUID().toString())
                .set("due", now.plus(CLAIMED_FOR))
                .inc("attempts", 1);
        return Optional.ofNullable(
                mongo.findAndModify(due, claimed, FindAndModifyOptions.options().returnNew(true), Parcel.class));
    }

    /** Notes what became of an attempt, unless somebody else has taken it over since. */
    void settle(Parcel claimed, Parcel.State state, Instant due, @Nullable String problem) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(claimed.key()).and("claim").is(claimed.claim())),
                new Update()
                        .set("state", state)
                        .set("due", due)
                        .set("problem", problem)
                        .unset("claim"),
                Parcel.class);
    }

    /** Forgets what was settled more than 90 days ago. */
    void sweep() {
        mongo.remove(
                Query.query(Criteria.where("state")
                        .ne(Parcel.State.WAITING)
                        .and("due")
                        .lt(clock.instant().minus(KEPT_FOR))),
                Parcel.class);
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        mongo.remove(Query.query(Criteria.where("relationship").is(removed.relationship())), Parcel.class);
    }
}
