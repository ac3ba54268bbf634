package app.counterpoint.storage;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/** Finds whatever is sealed in a database, by its form, without knowing which documents there are. */
final class SealedPlaces {

    private final MongoDatabase database;

    SealedPlaces(MongoDatabase database) {
        this.database = database;
    }

    /**
     * Something sealed.
     *
     * @param path the field within the document, dots between levels
     */
    record Found(String collection, Object id, String path, byte[] bytes) {

        String place() {
            return collection + "." + path;
        }

        int key() {
            return KeyRing.numberOn(bytes);
        }
    }

    List<Found> all() {
        var found = new ArrayList<Found>();
        for (var collection : Archive.collections(database)) {
            for (var document : database.getCollection(collection).find()) {
                look(collection, Objects.requireNonNull(document.get("_id")), "", document, found);
            }
        }
        return found;
    }

    /** How many values each key sealed. */
    Map<Integer, Integer> byKey() {
        var counts = new HashMap<Integer, Integer>();
        all().forEach(found -> counts.merge(found.key(), 1, Integer::sum));
        return counts;
    }

    /** Puts another value in its place, unless somebody else has changed it since it was found. */
    boolean replace(Found found, Document sealed) {
        return database.getCollection(found.collection())
                        .updateOne(
                                Filters.and(
                                        Filters.eq("_id", found.id()),
                                        Filters.eq(found.path() + "." + SealedText.FIELD, new Binary(found.bytes()))),
                                Updates.set(found.path(), sealed))
                        .getModifiedCount()
                == 1;
    }

    private static void look(String collection, Object id, String before, Document document, List<Found> found) {
        document.forEach((name, value) -> {
            if (value instanceof Document inner) {
                var path = before + name;
                if (inner.size() == 1 && SealedText.bytes(inner).length > 0) {
                    found.add(new Found(collection, id, path, SealedText.bytes(inner)));
                } else {
                    look(collection, id, path + ".", inner, found);
                }
            }
        });
    }
}
