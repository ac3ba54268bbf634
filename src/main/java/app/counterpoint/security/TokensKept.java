package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Deletes tokens that have run out. */
@Component
class TokensKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("tokens", "Tokens for programs, as checksums", "it ran out", 30, 90);

    private final MongoOperations mongo;

    TokensKept(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return mongo.remove(Query.query(Criteria.where("expires").lt(before)), ApiToken.class)
                .getDeletedCount();
    }
}
