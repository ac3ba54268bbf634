package app.counterpoint.alert.post;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Deletes letters that were settled long ago. */
@Component
class LettersKept extends RetainedRows {

    LettersKept(MongoOperations mongo) {
        super(
                new Keeping("letters", "Letters: digests and alerts that were sent", "it was settled", 90, 90),
                before -> {
                    var old = Criteria.where("state")
                            .ne(Parcel.State.WAITING)
                            .and("due")
                            .lt(before);
                    return mongo.remove(Query.query(old), Parcel.class).getDeletedCount();
                });
    }
}
