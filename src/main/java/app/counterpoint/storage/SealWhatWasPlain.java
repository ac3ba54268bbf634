package app.counterpoint.storage;

import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Seals what earlier versions kept in the clear. */
@Component
class SealWhatWasPlain implements Migration {

    private static final Map<String, String> PLAIN =
            Map.of("webhooks", "address", "statements", "text", "alertKeys", "secret");

    private final KeyFile keys;

    SealWhatWasPlain(KeyFile keys) {
        this.keys = keys;
    }

    @Override
    public String id() {
        return "002-seal-what-was-plain";
    }

    @Override
    public void run(MongoOperations mongo) {
        PLAIN.forEach((name, field) -> {
            var collection = mongo.getCollection(name);
            for (var document : collection.find()) {
                if (document.get(field) instanceof String words) {
                    var sealed = SealedText.of(keys.ring(), words, name + "." + field);
                    collection.updateOne(
                            new Document("_id", document.get("_id")).append(field, words),
                            new Document("$set", new Document(field, sealed)));
                }
            }
        });
    }
}
