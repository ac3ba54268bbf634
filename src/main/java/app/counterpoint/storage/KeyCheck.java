package app.counterpoint.storage;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Makes the key file at the first start, and keeps an instance from starting with keys that are not those of its database. */
@Component
class KeyCheck {

    private static final String COLLECTION = "keyCheck";
    private static final String ID = "check";
    private static final String FIELD = "words";
    private static final String PLACE = COLLECTION + "." + FIELD;
    private static final String WORDS = "these are the keys";
    private static final int DUPLICATE = 11_000;

    KeyCheck(MongoDatabaseFactory mongo, KeyFile file) {
        check(mongo.getMongoDatabase(), file);
    }

    private static void check(MongoDatabase database, KeyFile file) {
        if (!file.exists()) {
            if (stored(database).isPresent()) {
                throw notTheirs(file, "The key file " + file.path() + " of this database is missing.");
            }
            file.write(KeyRing.generate());
        }
        file.guard();
        var stored = stored(database).or(() -> remember(database, file.ring()));
        if (stored.filter(check -> fits(file.ring(), check)).isEmpty()) {
            throw notTheirs(file, "The keys in " + file.path() + " are not those of this database.");
        }
    }

    /** Lets the keys pass from now on. */
    static void renew(MongoDatabase database, KeyRing ring) {
        database.getCollection(COLLECTION).deleteMany(new Document());
        remember(database, ring);
    }

    private static boolean fits(KeyRing ring, Document check) {
        return ring.open(SealedText.bytes(check), PLACE).filter(WORDS::equals).isPresent();
    }

    private static Optional<Document> stored(MongoDatabase database) {
        return Optional.ofNullable(database.getCollection(COLLECTION)
                        .find(new Document("_id", ID))
                        .first())
                .map(check -> check.get(FIELD, Document.class));
    }

    private static Optional<Document> remember(MongoDatabase database, KeyRing ring) {
        try {
            database.getCollection(COLLECTION)
                    .insertOne(new Document("_id", ID).append(FIELD, SealedText.of(ring, WORDS, PLACE)));
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != DUPLICATE) {
                throw e;
            } // else another instance was first: its check counts
        }
        return stored(database);
    }

    private static StoreUnusable notTheirs(KeyFile file, String reason) {
        return new StoreUnusable(
                reason,
                "Put the instance's own " + KeyFile.NAME
                        + " there; every instance on one database has the same. A backup that was"
                        + " sealed with a passphrase holds it. If it is lost for good, ./counterpoint keys lost gives up what it"
                        + " sealed (webhooks, kept words) and makes new ones; everything else stays.");
    }
}
