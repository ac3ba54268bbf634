package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.text.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The words of a message's blocks, written with Slack's marks as in its text, which some programs leave empty. */
final class BlockText {
    private static final Set<String> SIMPLE = Set.of("type", "text", "user_id", "channel_id", "url", "range");

    private final StringBuilder words = new StringBuilder();
    private final int longest;

    private BlockText(int longest) {
        this.longest = longest;
    }

    /** The parser stands at the blocks. */
    static String of(JsonParser parser, int longest) {
        BlockText text = new BlockText(longest);
        text.any(parser);
        return text.words.toString().strip();
    }

    private void any(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                any(parser);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            element(parser);
        }
    }

    private void element(JsonParser parser) {
        Map<String, String> simple = new HashMap<>();
        List<String> inner = new ArrayList<>();
        Json.object(parser, name -> {
            boolean isStruct =
                    parser.currentToken() != null && parser.currentToken().isStructStart();
            if (SIMPLE.contains(name) && !isStruct) {
                simple.put(name, String.valueOf(Json.text(parser)));
                return true;
            }
            if (name.equals("elements") || name.equals("text") || name.equals("fields")) {
                inner.add(of(parser, longest));
                return true;
            }
            return false;
        });
        add(said(simple));
        inner.forEach(this::add);
        if (simple.getOrDefault("type", "").startsWith("rich_text_")) {
            add("\n");
        }
    }

    private static String said(Map<String, String> element) {
        return switch (element.getOrDefault("type", "")) {
            case "user" -> "<@" + element.getOrDefault("user_id", "") + ">";
            case "channel" -> "<#" + element.getOrDefault("channel_id", "") + ">";
            case "broadcast" -> "<!" + element.getOrDefault("range", "") + ">";
            default -> element.getOrDefault("text", "");
        };
    }

    private void add(String more) {
        if (words.length() + more.length() <= longest) {
            words.append(more);
        }
    }
}
