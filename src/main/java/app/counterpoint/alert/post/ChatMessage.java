package app.counterpoint.alert.post;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a letter as the chat services want it. */
final class ChatMessage {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChatMessage() {}

    static ObjectNode of(Webhook.Flavour flavour, Letter letter, PostSettings settings) {
        var address = settings.page(letter.link()).toString();
        return switch (flavour) {
            case TEXT -> text(letter, address);
            case CARD -> card(letter, address);
        };
    }

    /** Slack's and Mattermost's; both want these three characters written otherwise, and understand the link. */
    private static ObjectNode text(Letter letter, String address) {
        var words = "*%s*\n%s\n<%s|%s>"
                .formatted(
                        escaped(letter.subject()),
                        escaped(String.join("\n", letter.paragraphs())),
                        address,
                        escaped(letter.linkText()));
        return JSON.objectNode().put("text", words);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static ObjectNode card(Letter letter, String address) {
        var message = JSON.objectNode().put("type", "message");
        var attachment = message.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        var card = attachment.putObject("content");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        var body = card.putArray("body");
        body.addObject()
                .put("type", "TextBlock")
                .put("text", letter.subject())
                .put("weight", "Bolder")
                .put("wrap", true);
        letter.paragraphs()
                .forEach(paragraph -> body.addObject()
                        .put("type", "TextBlock")
                        .put("text", paragraph)
                        .put("wrap", true));
        card.putArray("actions")
                .addObject()
                .put("type", "Action.OpenUrl")
                .put("title", letter.linkText())
                .put("url", address);
        return message;
    }
}
