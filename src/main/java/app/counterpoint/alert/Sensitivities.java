package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The one setting of each relationship's alerts. */
@Component
class Sensitivities {

    private final MongoOperations mongo;

    Sensitivities(MongoOperations mongo) {
        this.mongo = mongo;
    }

    double openAt(RelationshipId relationship) {
        return find(relationship).map(Sensitivity::openAt).orElse(Sensitivity.STANDARD);
    }

    void openAt(RelationshipId relationship, double weeks) {
        mongo.upsert(of(relationship), new Update().set("openAt", weeks), Sensitivity.class);
    }

    Optional<Instant> judgedAt(RelationshipId relationship) {
        return find(relationship).map(Sensitivity::judgedAt);
    }

    void judged(RelationshipId relationship, Instant at) {
        mongo.upsert(
                of(relationship),
                new Update().set("judgedAt", at).setOnInsert("openAt", Sensitivity.STANDARD),
                Sensitivity.class);
    }

    void remove(RelationshipId relationship) {
        mongo.remove(of(relationship), Sensitivity.class);
    }

    private Optional<Sensitivity> find(RelationshipId relationship) {
        return Optional.ofNullable(mongo.findById(relationship, Sensitivity.class));
    }

    private static Query of(RelationshipId relationship) {
        return Query.query(Criteria.where("_id").is(relationship));
    }
}
