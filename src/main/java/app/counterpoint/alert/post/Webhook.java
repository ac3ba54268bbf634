package app.counterpoint.alert.post;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.Sealed;
import java.net.URI;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A room of a chat service. Its address is a secret: whoever has it can write there.
 *
 * @param id opaque
 * @param relationship about which it is told
 * @param flavour what the service understands
 * @param address where letters are posted; kept encrypted
 */
@Document("webhooks")
public record Webhook(
        @Id String id,
        RelationshipId relationship,
        Flavour flavour,
        @Sealed("webhooks.address") URI address) {

    /** What a chat service understands. */
    public enum Flavour {
        /** A text with links: Slack and Mattermost. */
        TEXT("Slack or Mattermost"),
        /** An adaptive card: Microsoft Teams (Workflows). */
        CARD("Microsoft Teams");

        private final String title;

        Flavour(String title) {
            this.title = title;
        }

        /** The words for the screen. */
        public String title() {
            return title;
        }
    }

    /** The host, which may be shown; the rest of the address may not. */
    public String host() {
        return address.getHost();
    }

    /** Tells nothing of the address but its host, so that no log can. */
    @Override
    public String toString() {
        return "Webhook[" + id + ", " + flavour + ", " + host() + "]";
    }
}
