package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps count of changes, so that whoever made weeks from facts that changed meanwhile notices and makes them again. */
@Component
class RollupMarks {

    private final MongoOperations mongo;

    RollupMarks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Announces a change of facts, after the facts are stored. */
    void announce(RelationshipId id) {
        mongo.findAndModify(
                of(id),
                new Update().inc("changes", 1L),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                RollupMark.class);
    }

    RollupMark read(RelationshipId id) {
        var mark = mongo.findById(id, RollupMark.class);
        return mark == null ? RollupMark.none(id) : mark;
    }

    /**
     * Says that the weeks follow the facts as they were when the mark was read.
     *
     * @return false when facts have changed since; then nothing is said
     */
    boolean finish(RollupMark read, ZoneId zone, Coverage coverage, Instant at) {
        var update = new Update()
                .set("built", read.changes())
                .set("zone", zone)
                .set("coverage", coverage)
                .set("at", at)
                .set("form", RollupMark.FORM);
        var unchanged =
                Query.query(Criteria.where("_id").is(read.id()).and("changes").is(read.changes()));
        return mongo.updateFirst(unchanged, update, RollupMark.class).getMatchedCount() == 1;
    }

    /** Remembers that statements up to this week are deleted for their age. */
    void keepLanguage(RelationshipId id, IsoWeek last) {
        mongo.upsert(of(id), new Update().set("languageUntil", last).inc("changes", 0L), RollupMark.class);
    }

    void remove(RelationshipId id) {
        mongo.remove(of(id), RollupMark.class);
    }

    private static Query of(RelationshipId id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
