package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** One item of a day's file, of which no more is taken than what is asked for here. */
final class Item {
    @Nullable String type;

    @Nullable String subtype;

    @Nullable String user;

    @Nullable String ts;

    @Nullable String threadTs;

    String text = "";
    private String blocks = "";
    boolean bot;
    boolean hidden;

    /** The parser stands at the item's beginning. */
    static Item of(JsonParser parser, Limits limits) {
        Item item = new Item();
        Json.object(parser, name -> item.take(name, parser, limits));
        item.text = item.text.isBlank() ? item.blocks : item.text;
        return item;
    }

    private boolean take(String name, JsonParser parser, Limits limits) {
        switch (name) {
            case "type" -> type = Json.text(parser);
            case "subtype" -> subtype = Json.text(parser);
            case "user" -> user = Json.text(parser);
            case "ts" -> ts = Json.text(parser);
            case "thread_ts" -> threadTs = Json.text(parser);
            case "text" -> {
                String written = Json.text(parser);
                text = written == null ? "" : written;
            }
            case "blocks" -> blocks = BlockText.of(parser, limits.line());
            case "hidden" -> hidden = "true".equals(Json.text(parser));
            case "bot_id" -> bot = Json.text(parser) != null;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Why the item is no message that a person wrote; null if it is one. */
    @Nullable String skip() {
        if (type != null && !type.equals("message")) {
            return "not a message";
        }
        String kind = subtype == null ? "" : subtype;
        return switch (kind) {
            case "", "me_message", "file_share", "thread_broadcast" -> person();
            case "bot_message", "slackbot_response", "bot_add", "bot_remove" -> "bot";
            case "tombstone", "message_deleted" -> "deleted";
            case "message_changed", "message_replied" -> "change of another message";
            default -> kind.endsWith("_join") || kind.endsWith("_leave") ? "join or leave" : "notice";
        };
    }

    private @Nullable String person() {
        if (bot || "USLACKBOT".equals(user)) {
            return "bot";
        }
        if (user == null || user.isBlank()) {
            return "without user";
        }
        if (hidden) {
            return "deleted";
        }
        return ts == null || !ts.matches("\\d{1,11}(?:\\.\\d{1,9})?") ? "without time" : null;
    }
}
