package app.counterpoint.storage;

import java.net.URI;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.convert.MongoConversionContext;
import org.springframework.data.mongodb.core.convert.MongoValueConverter;
import org.springframework.stereotype.Component;

/** Writes a {@link Sealed} text or address as a small document with what is sealed in it, and opens it again. */
@Component
final class SealedText implements MongoValueConverter<Object, Document> {

    /** The only field of that document. */
    static final String FIELD = "sealed";

    private final KeyFile keys;

    SealedText(KeyFile keys) {
        this.keys = keys;
    }

    @Override
    public Document write(Object value, MongoConversionContext context) {
        return of(keys.ring(), value.toString(), place(context));
    }

    @Override
    public Object read(Document stored, MongoConversionContext context) {
        var place = place(context);
        var words = keys.ring()
                .open(bytes(stored), place)
                .orElseThrow(() -> new IllegalStateException("what is sealed in " + place + " cannot be opened"));
        return URI.class.equals(context.getProperty().getType()) ? URI.create(words) : words;
    }

    static Document of(KeyRing ring, String words, String place) {
        return new Document(FIELD, new Binary(ring.seal(words, place)));
    }

    static byte[] bytes(Document stored) {
        return switch (stored.get(FIELD)) {
            case Binary binary -> binary.getData();
            case byte[] plain -> plain;
            case null, default -> new byte[0];
        };
    }

    private static String place(MongoConversionContext context) {
        return context.getProperty().getRequiredAnnotation(Sealed.class).value();
    }
}
