package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One day of one channel: its messages one at a time, each once even if it was also sent to the channel. */
final class DayFile {
    private static final Pattern NAME = Pattern.compile("(?:^|.*/)([^/]+)/(\\d{4}-\\d{2}-\\d{2})\\.json");

    private DayFile() {}

    /** The channel to whose folder a file belongs; null if it is not a day's file. */
    static @Nullable String channel(String name) {
        Matcher day = NAME.matcher(name);
        return day.matches() ? day.group(1) : null;
    }

    static void read(String name, InputStream in, Limits limits, Notes notes, Consumer<Item> messages)
            throws IOException {
        Set<String> seen = new HashSet<>();
        try (JsonParser parser = Json.parser(in, limits)) {
            Consumer<JsonParser> each = at -> {
                Item item = Item.of(at, limits);
                String reason = item.skip();
                if (reason == null && isRepeated(item, seen)) {
                    reason = "repeated in the channel";
                }
                if (reason == null) {
                    messages.accept(item);
                } else {
                    notes.count("skipped: " + reason);
                }
            };
            if (parser.nextToken() == JsonToken.START_OBJECT) { // other tools put the list into an object
                Json.object(parser, field -> {
                    boolean isList = field.equals("messages") && parser.currentToken() == JsonToken.START_ARRAY;
                    if (isList) {
                        Json.objects(parser, each);
                    }
                    return isList;
                });
            } else {
                Json.objects(parser, each);
            }
        } catch (JacksonException e) {
            Json.rethrowBroken(e);
            notes.refuse(
                    0,
                    "The file of " + name.substring(name.lastIndexOf('/') + 1)
                            + " in one channel breaks off or is not JSON; what stood before that is read.");
        }
    }

    private static boolean isRepeated(Item item, Set<String> seen) {
        boolean again = !seen.add("ts " + item.ts);
        if (item.threadTs != null && !item.threadTs.equals(item.ts)) {
            boolean said =
                    !seen.add(item.user + " " + item.threadTs + " " + item.text.hashCode() + " " + item.text.length());
            again |= said && "thread_broadcast".equals(item.subtype);
        }
        return again;
    }
}
