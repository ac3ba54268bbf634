package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.Limits;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON token by token within limits, so that neither depth nor length fills the memory. */
public final class Json {
    private Json() {}

    /** A parser that leaves its stream open. Errors are {@link tools.jackson.core.JacksonException}s. */
    public static JsonParser parser(InputStream in, Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.line())
                        .maxNameLength(10_000)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    /**
     * Lets through that the source itself broke. Bytes that are no text in the encoding that they seem to have are the file's fault, although
     * they come as an {@link IOException} as well.
     */
    public static void rethrowBroken(JacksonException e) throws IOException {
        if (e.getCause() instanceof IOException broken && !(broken instanceof CharConversionException)) {
            throw broken;
        }
    }

    /** Goes through the properties of the object at which the parser stands; what the visitor does not take is skipped. */
    public static void object(JsonParser parser, Predicate<String> visitor) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!visitor.test(name)) {
                parser.skipChildren();
            }
        }
    }

    /** Goes through the objects of the array at which the parser stands, the parser standing at each. */
    public static void objects(JsonParser parser, Consumer<JsonParser> visitor) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                visitor.accept(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** The text of a simple value; null for null, an object or an array, which is skipped. */
    public static @Nullable String text(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null || token.isStructStart() || token == JsonToken.VALUE_NULL) {
            parser.skipChildren();
            return null;
        }
        return parser.getString();
    }
}
