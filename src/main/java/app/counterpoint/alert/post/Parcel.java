package app.counterpoint.alert.post;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A letter to one recipient, with what became of it.
 *
 * @param key what it is about and to whom: the same news to the same recipient is kept once
 * @param relationship about which
 * @param channel {@code EMAIL} or {@code WEBHOOK}
 * @param to the recipient's id, never an address
 * @param letter the words
 * @param state what became of it
 * @param attempts how often it was tried
 * @param created when it was posted
 * @param due when it is tried next; after it is settled, when that was
 * @param claim who is trying it just now; absent when nobody is
 * @param problem why the last attempt failed, without addresses or secrets; absent when it did not
 */
@Document("outbox")
@CompoundIndex(name = "due", def = "{'state': 1, 'due': 1}")
public record Parcel(
        @Id String key,
        RelationshipId relationship,
        Channel channel,
        String to,
        Letter letter,
        State state,
        int attempts,
        Instant created,
        Instant due,
        @Nullable String claim,
        @Nullable String problem) {

    /** How it travels. */
    public enum Channel {
        /** To a person. */
        EMAIL("E-mail"),
        /** To a room. */
        WEBHOOK("Webhook");

        private final String title;

        Channel(String title) {
            this.title = title;
        }

        /** The words for the screen. */
        public String title() {
            return title;
        }
    }

    /** What became of it. */
    public enum State {
        /** It is tried when it is due. */
        WAITING("Waiting"),
        /** The receiving server has taken it. */
        SENT("Sent"),
        /** It was tried often enough, or can never arrive. */
        GIVEN_UP("Given up");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** The words for the screen. */
        public String title() {
            return title;
        }
    }

    static Parcel of(String key, RelationshipId relationship, Recipient recipient, Letter letter, Instant now) {
        var channel = switch (recipient) {
            case Recipient.Person _ -> Channel.EMAIL;
            case Recipient.Room _ -> Channel.WEBHOOK;
        };
        return new Parcel(
                key + ">" + recipient.id(),
                relationship,
                channel,
                recipient.id(),
                letter,
                State.WAITING,
                0,
                now,
                now,
                null,
                null);
    }
}
