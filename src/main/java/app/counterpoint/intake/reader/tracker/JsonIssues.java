package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through the issues of a JSON export, whether they are the whole, an array, or an array within an object. */
final class JsonIssues {
    private JsonIssues() {}

    static void each(
            Source source,
            Limits limits,
            Set<String> lists,
            Set<String> wanted,
            Set<String> grouped,
            Consumer<Picked> sink)
            throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16);
                JsonParser parser = Json.parser(in, limits)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                Json.objects(parser, at -> sink.accept(Picked.of(at, wanted, grouped)));
                return;
            }
            boolean[] listed = new boolean[1];
            Picked whole = whole(parser, wanted, grouped, lists, sink, listed);
            if (!listed[0]) {
                sink.accept(whole);
            }
        } catch (JacksonException e) {
            Json.rethrowBroken(e);
            throw new CannotReadException("The file breaks off, or is not JSON as it should be.");
        }
    }

    private static Picked whole(
            JsonParser parser,
            Set<String> wanted,
            Set<String> grouped,
            Set<String> lists,
            Consumer<Picked> sink,
            boolean[] listed) {
        return Picked.of(parser, wanted, grouped, (name, at) -> {
            boolean isList = lists.contains(name) && at.currentToken() == JsonToken.START_ARRAY;
            if (isList) {
                listed[0] = true;
                Json.objects(at, issue -> sink.accept(Picked.of(issue, wanted, grouped)));
            }
            return isList;
        });
    }
}
