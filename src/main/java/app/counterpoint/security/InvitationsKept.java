package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Deletes links that nobody used. */
@Component
class InvitationsKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("invitations", "Links that let somebody in, with name and address", "it ran out", 7, 30);

    private final MongoOperations mongo;

    InvitationsKept(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return mongo.remove(Query.query(Criteria.where("expires").lt(before)), Invitation.class)
                .getDeletedCount();
    }
}
