package app.counterpoint.exchange;

import app.counterpoint.storage.Migration;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Statements that were stored before their speaker saw them first: they have entered the numbers already, and weigh alike. */
@Component
class OwnFirstFields implements Migration {

    @Override
    public String id() {
        return "002-own-first";
    }

    @Override
    public void run(MongoOperations mongo) {
        mongo.updateMulti(
                Query.query(Criteria.where("countsFrom").exists(false)),
                new Update()
                        .set("countsFrom", Instant.EPOCH)
                        .set("pending", false)
                        .set("length", 1),
                Statement.class);
    }
}
