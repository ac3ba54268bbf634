package app.counterpoint.alert.post;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.RelationshipId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The rooms that are told. */
@Service
public class Webhooks {

    private final MongoOperations mongo;
    private final Gate gate;

    Webhooks(MongoOperations mongo, Gate gate) {
        this.mongo = mongo;
        this.gate = gate;
    }

    /** The rooms that are told about a relationship. */
    public List<Webhook> of(RelationshipId relationship) {
        return mongo.find(Query.query(Criteria.where("relationship").is(relationship)), Webhook.class);
    }

    /**
     * Adds a room.
     *
     * @param address as the chat service shows it
     * @throws IllegalArgumentException with a sentence for the person, when letters may not go there
     */
    public Webhook add(RelationshipId relationship, Webhook.Flavour flavour, String address) {
        var target = gate.read(address);
        return mongo.insert(new Webhook(UUID.randomUUID().toString(), relationship, flavour, target));
    }

    /** Tells the room nothing any more; does nothing when it is gone. */
    public void remove(String id) {
        mongo.remove(Query.query(Criteria.where("_id").is(id)), Webhook.class);
    }

    Optional<Webhook> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Webhook.class));
    }

    URI checked(Webhook webhook) {
        return gate.check(webhook.address());
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        mongo.remove(Query.query(Criteria.where("relationship").is(removed.relationship())), Webhook.class);
    }
}
