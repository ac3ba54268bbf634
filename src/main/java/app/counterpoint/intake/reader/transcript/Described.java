package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.text.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A cue as Microsoft Graph gives it with its metadata: in place of words an object that tells who spoke, and what.
 *
 * @param speaker null where the object names nobody
 */
record Described(@Nullable String speaker, String text) {
    private static final String SPEAKER = "speakerName";
    private static final String WORDS = "spokenText";

    /** Null for words that are no such object. */
    static @Nullable Described of(String words) {
        String json = words.strip();
        if (!json.startsWith("{") || !json.endsWith("}") || !json.contains('"' + WORDS + '"')) {
            return null;
        }
        String[] found = {"", ""};
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Json.parser(new ByteArrayInputStream(bytes), Limits.usual())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Json.object(parser, name -> {
                int at = name.equals(SPEAKER) ? 0 : name.equals(WORDS) ? 1 : -1;
                String value = at < 0 ? null : Json.text(parser);
                if (value != null) {
                    found[at] = value.strip();
                }
                return at >= 0;
            });
        } catch (JacksonException e) {
            return null; // somebody dictates braces
        }
        return new Described(found[0].isEmpty() ? null : found[0], found[1]);
    }
}
