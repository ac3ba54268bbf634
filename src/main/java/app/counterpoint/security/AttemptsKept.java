package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Deletes what is remembered of attempts to sign in. */
@Component
class AttemptsKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("attempts", "Counts of failed sign-ins, under a checksum", "the last attempt", 1, 1);

    private final MongoOperations mongo;

    AttemptsKept(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return mongo.remove(Query.query(Criteria.where("last").lt(before)), Attempts.class)
                .getDeletedCount();
    }
}
