package app.counterpoint.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Adds facts once: those whose natural key is already there are left as they are. */
public final class Insertion {

    private Insertion() {}

    /**
     * Inserts the facts whose id is not yet there, in one write.
     *
     * @param mongo where to
     * @param type the facts' type
     * @param facts what to add; of several with one id the first counts
     * @param id a fact's natural key
     * @return those that were new, as stored
     */
    public static <T> List<T> ofMissing(MongoOperations mongo, Class<T> type, List<T> facts, Function<T, String> id) {
        try {
            return attempt(mongo, type, facts, id);
        } catch (DuplicateKeyException e) { // somebody else was adding the same: look again, once
            return attempt(mongo, type, facts, id);
        }
    }

    private static <T> List<T> attempt(MongoOperations mongo, Class<T> type, List<T> facts, Function<T, String> id) {
        var missing = new LinkedHashMap<String, T>();
        facts.forEach(fact -> missing.putIfAbsent(id.apply(fact), fact));
        var known = Query.query(Criteria.where("_id").in(missing.keySet()));
        mongo.findDistinct(known, "_id", type, String.class).forEach(missing::remove);
        return missing.isEmpty() ? List.of() : List.copyOf(mongo.insert(missing.values(), type));
    }
}
