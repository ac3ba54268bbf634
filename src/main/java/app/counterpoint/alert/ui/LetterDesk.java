package app.counterpoint.alert.ui;

import app.counterpoint.alert.Reader;
import app.counterpoint.alert.Readers;
import app.counterpoint.alert.post.Letter;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Parcel;
import app.counterpoint.alert.post.Recipient;
import app.counterpoint.alert.post.Webhook;
import app.counterpoint.alert.post.Webhooks;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Account;
import app.counterpoint.security.Action;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is told of the relationship that whoever is signed in looks at, and what became of the letters. */
@Component
class LetterDesk {

    private static final int SHOWN = 10;

    private final Readers readers;
    private final Webhooks webhooks;
    private final Outbox outbox;
    private final MailServer mailServer;
    private final CurrentRelationship current;
    private final SignedIn signedIn;
    private final AccessLog log;

    LetterDesk(
            Readers readers,
            Webhooks webhooks,
            Outbox outbox,
            MailServer mailServer,
            CurrentRelationship current,
            SignedIn signedIn,
            AccessLog log) {
        this.readers = readers;
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.mailServer = mailServer;
        this.current = current;
        this.signedIn = signedIn;
        this.log = log;
    }

    boolean hasMailServer() {
        return mailServer.isSet();
    }

    Reader reader() {
        return readers.of(id(), account());
    }

    void save(Reader reader) {
        readers.save(reader);
        log.record(Action.SETTING, id(), "own e-mail wishes");
    }

    boolean maySet() {
        return current.seat() == Seat.CPTO;
    }

    List<Webhook> rooms() {
        return webhooks.of(id());
    }

    /** @throws IllegalArgumentException with a sentence for the person, when letters may not go there */
    void add(Webhook.Flavour flavour, String address) {
        webhooks.add(id(), flavour, address);
        log.record(Action.SETTING, id(), "webhook added for " + flavour.title());
    }

    void remove(Webhook room) {
        webhooks.remove(room.id());
        log.record(Action.SETTING, id(), "webhook removed");
    }

    void tryMail() {
        post(new Recipient.Person(account()));
    }

    void tryRoom(Webhook room) {
        post(new Recipient.Room(room.id()));
    }

    List<Parcel> latest() {
        return outbox.latest(id(), SHOWN);
    }

    ZoneId zone() {
        return current.get().zone();
    }

    private void post(Recipient recipient) {
        var letter = new Letter(
                "A trial letter from Counterpoint",
                List.of("Somebody pressed the test button on the alerts page. Alerts and the weekly digest come this"
                        + " way."),
                AlertsView.PAGE,
                "Open the alerts page",
                null);
        outbox.post("trial:" + UUID.randomUUID(), id(), recipient, letter);
        log.record(Action.EXPORTED, id(), "a trial letter");
    }

    private String account() {
        return signedIn.account().map(Account::id).orElseThrow();
    }

    private RelationshipId id() {
        return current.get().id();
    }
}
