package app.counterpoint.storage;

import app.counterpoint.shared.Parting;
import app.counterpoint.shared.RelationshipId;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Service;

/**
 * What was erased on purpose, so that restoring an older backup does not bring it back. Only opaque ids are kept, and kept for good.
 */
@Service
public class Erasures {

    /** The collection of what was erased. */
    static final String COLLECTION = "erasures";

    private static final String EVERYWHERE = "*";

    private final MongoDatabaseFactory mongo;
    private final Clock clock;

    Erasures(MongoDatabaseFactory mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Remembers that everything about a relationship was erased; the modules erase it. */
    public void remember(RelationshipId relationship) {
        remember(EVERYWHERE, new Document("relationship", relationship.value()));
        remember("relationships", new Document("_id", relationship.value()));
    }

    /**
     * Remembers that documents were erased.
     *
     * @param collection of which collection
     * @param filter which documents; must match none that may come later
     */
    public void remember(String collection, Document filter) {
        var id = collection + " " + filter.toJson();
        mongo.getMongoDatabase()
                .getCollection(COLLECTION)
                .replaceOne(
                        Filters.eq("_id", id),
                        new Document("_id", id)
                                .append("collection", collection)
                                .append("filter", filter.toJson())
                                .append("at", Date.from(clock.instant())),
                        new ReplaceOptions().upsert(true));
    }

    /**
     * Takes a step of an erasure, and remembers it.
     *
     * @return how many rows it reached
     */
    public long part(Parting parting) {
        var rows = part(mongo.getMongoDatabase(), parting);
        remember(parting);
        return rows;
    }

    /** How many rows a step would reach now. */
    public long count(Parting parting) {
        return mongo.getMongoDatabase()
                .getCollection(parting.collection())
                .countDocuments(Document.parse(parting.filter()));
    }

    private void remember(Parting parting) {
        var id = parting.collection() + " " + parting.filter();
        var note = new Document("_id", id)
                .append("collection", parting.collection())
                .append("filter", parting.filter())
                .append("update", parting.update())
                .append("at", Date.from(clock.instant()));
        mongo.getMongoDatabase()
                .getCollection(COLLECTION)
                .replaceOne(Filters.eq("_id", id), note, new ReplaceOptions().upsert(true));
    }

    private static long part(MongoDatabase database, Parting parting) {
        var rows = database.getCollection(parting.collection());
        var filter = Document.parse(parting.filter());
        return parting.update() == null
                ? rows.deleteMany(filter).getDeletedCount()
                : rows.updateMany(filter, Document.parse(parting.update())).getModifiedCount();
    }

    /** All that the database remembers. */
    static List<Document> in(MongoDatabase database) {
        return database.getCollection(COLLECTION).find().into(new ArrayList<>());
    }

    /**
     * Erases again what the notes say, and keeps the notes.
     *
     * @return how many documents went or lost what told whose they were
     */
    static long replay(MongoDatabase database, List<Document> notes) {
        // Twice, since one step may make another possible, and the notes come in any order.
        return replayed(database, notes) + replayed(database, notes);
    }

    private static long replayed(MongoDatabase database, List<Document> notes) {
        long gone = 0;
        for (var note : notes) {
            var filter = Document.parse(note.getString("filter"));
            var collection = note.getString("collection");
            var where = collection.equals(EVERYWHERE) ? Archive.collections(database) : List.of(collection);
            for (var name : where) {
                gone += part(database, new Parting("", name, filter.toJson(), note.getString("update")));
            }
            database.getCollection(COLLECTION)
                    .replaceOne(Filters.eq("_id", note.get("_id")), note, new ReplaceOptions().upsert(true));
        }
        return gone;
    }
}
