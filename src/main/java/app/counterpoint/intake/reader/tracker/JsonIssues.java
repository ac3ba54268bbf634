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

/**
 * Goes through the issues of a JSON export, whether they are the whole, an array, an array within an object, or several such one after
 * the other, as a program writes them that fetches page after page.
 */
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
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    Json.objects(parser, at -> sink.accept(Picked.of(at, wanted, grouped)));
                } else {
                    whole(parser, wanted, grouped, lists, sink);
                }
            }
        } catch (JacksonException e) {
            Json.rethrowBroken(e);
            throw new CannotReadException("The file breaks off, or is not JSON as it should be.");
        }
    }

    /** A GraphQL answer wraps its issues in as many objects as the question did. */
    private static void nodes(JsonParser parser, Set<String> wanted, Set<String> grouped, Consumer<Picked> sink) {
        Json.object(parser, name -> {
            if (name.equals("nodes") && parser.currentToken() == JsonToken.START_ARRAY) {
                Json.objects(parser, issue -> sink.accept(Picked.of(issue, wanted, grouped)));
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                nodes(parser, wanted, grouped, sink);
            } else {
                parser.skipChildren();
            }
            return true;
        });
    }

    private static void whole(
            JsonParser parser, Set<String> wanted, Set<String> grouped, Set<String> lists, Consumer<Picked> sink) {
        boolean[] listed = new boolean[1];
        Picked whole = Picked.of(parser, wanted, grouped, (name, at) -> {
            boolean isList = lists.contains(name) && at.currentToken() == JsonToken.START_ARRAY;
            boolean isAnswer = name.equals("data") && at.currentToken() == JsonToken.START_OBJECT;
            if (isList) {
                Json.objects(at, issue -> sink.accept(Picked.of(issue, wanted, grouped)));
            } else if (isAnswer) {
                nodes(at, wanted, grouped, sink);
            }
            listed[0] |= isList || isAnswer;
            return isList || isAnswer;
        });
        if (!listed[0]) {
            sink.accept(whole);
        }
    }
}
