package app.counterpoint.alert;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Recipient;
import app.counterpoint.alert.post.Webhook;
import app.counterpoint.alert.post.Webhooks;
import app.counterpoint.relationship.Relationships;
import org.springframework.stereotype.Component;

/** Tells people and rooms of an alert; all three seats the same. The invented relationship tells nobody. */
@Component
class Telling {

    private final Outbox outbox;
    private final Webhooks webhooks;
    private final MailServer mailServer;
    private final Readers readers;
    private final Relationships relationships;
    private final Watching watching;
    private final LeaveTokens tokens;

    Telling(
            Outbox outbox,
            Webhooks webhooks,
            MailServer mailServer,
            Readers readers,
            Relationships relationships,
            Watching watching,
            LeaveTokens tokens) {
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.mailServer = mailServer;
        this.readers = readers;
        this.relationships = relationships;
        this.watching = watching;
        this.tokens = tokens;
    }

    /** Posts what the latest line of its story says. */
    void tell(Alert alert) {
        var relationship = alert.relationship();
        if (relationships.get(relationship).demo()) {
            return;
        }
        var key = alert.id() + ":" + alert.story().size();
        var letter = AlertLetter.of(alert, watching.weeks(relationship, alert.finding()));
        webhooks.of(relationship).stream()
                .map(Webhook::id)
                .forEach(id -> outbox.post(key, relationship, new Recipient.Room(id), letter));
        if (mailServer.isSet()) {
            readers.of(relationship).stream()
                    .filter(Reader::alerts)
                    .forEach(reader -> outbox.post(
                            key,
                            relationship,
                            new Recipient.Person(reader.account()),
                            withLeave(letter, tokens.token(reader, Leaving.ALERTS))));
        }
    }

    private static Letter withLeave(Letter letter, String token) {
        return new Letter(letter.subject(), letter.paragraphs(), letter.link(), letter.linkText(), token);
    }
}
