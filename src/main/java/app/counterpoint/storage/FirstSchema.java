package app.counterpoint.storage;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The schema as it was first released. Indexes need no migration: each start makes those that the documents declare. */
@Component
class FirstSchema implements Migration {

    @Override
    public String id() {
        return "001-first-schema";
    }

    /** Numbers the meetings of a try-out before the first release, when a calendar could say a thing only once. */
    @Override
    public void run(MongoOperations mongo) {
        for (var collection : new String[] {"plannedMeetings", "meetingPresences"}) {
            mongo.updateMulti(
                    Query.query(Criteria.where("revision").exists(false)), Update.update("revision", 1), collection);
        }
    }
}
