package app.counterpoint.alert;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Recipient;
import app.counterpoint.alert.post.Webhook;
import app.counterpoint.alert.post.Webhooks;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Posts the weekly digest on Monday, at the hour of each reader's own clock; to rooms at eight on the relationship's. After an outage over that hour it
 * still comes, until Tuesday ends.
 */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final Checkups checkups;
    private final Alerts alerts;
    private final Readers readers;
    private final Webhooks webhooks;
    private final MailServer mailServer;
    private final Outbox outbox;
    private final LeaveTokens tokens;
    private final Relationships relationships;
    private final Clock clock;

    Digests(
            Checkups checkups,
            Alerts alerts,
            Readers readers,
            Webhooks webhooks,
            MailServer mailServer,
            Outbox outbox,
            LeaveTokens tokens,
            Relationships relationships,
            Clock clock) {
        this.checkups = checkups;
        this.alerts = alerts;
        this.readers = readers;
        this.webhooks = webhooks;
        this.mailServer = mailServer;
        this.outbox = outbox;
        this.tokens = tokens;
        this.relationships = relationships;
        this.clock = clock;
    }

    /** On one instance at a time, and not twice in a minute when two clocks differ. */
    @Scheduled(cron = "0 */5 * * * *")
    @SchedulerLock(name = "alert-digests", lockAtMostFor = "10m", lockAtLeastFor = "30s")
    void everyFiveMinutes() {
        round();
    }

    /** Posts what is due; what was posted before is not posted again. */
    void round() {
        for (var relationship : relationships.all()) {
            if (!relationship.demo()) {
                carefully(relationship);
            }
        }
    }

    private void carefully(Relationship relationship) {
        try {
            post(relationship);
        } catch (RuntimeException e) {
            LOG.error("the digest of {} could not be made; the next round tries again", relationship.id(), e);
        }
    }

    private void post(Relationship relationship) {
        var id = relationship.id();
        var due = mailServer.isSet()
                ? readers.of(id).stream()
                        .filter(reader -> reader.digest() && isDue(reader.zone(), reader.hour()))
                        .toList()
                : List.<Reader>of();
        var rooms = isDue(relationship.zone(), Reader.USUAL_HOUR) ? webhooks.of(id) : List.<Webhook>of();
        if (due.isEmpty() && rooms.isEmpty()) {
            return;
        }
        var letter = DigestLetter.of(checkups.monday(id), alerts.open(id));
        due.forEach(reader -> outbox.post(
                key(relationship, reader.zone()), id, new Recipient.Person(reader.account()), leaving(letter, reader)));
        rooms.forEach(
                room -> outbox.post(key(relationship, relationship.zone()), id, new Recipient.Room(room.id()), letter));
    }

    private String key(Relationship relationship, ZoneId zone) {
        return "digest:" + relationship.id() + ":" + IsoWeek.of(clock.instant(), zone);
    }

    private Letter leaving(Letter letter, Reader reader) {
        return new Letter(
                letter.subject(),
                letter.paragraphs(),
                letter.link(),
                letter.linkText(),
                tokens.token(reader, Leaving.DIGEST));
    }

    private boolean isDue(ZoneId zone, int hour) {
        var there = ZonedDateTime.ofInstant(clock.instant(), zone);
        return switch (there.getDayOfWeek()) {
            case MONDAY -> there.getHour() >= hour;
            case TUESDAY -> true;
            case WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY -> false;
        };
    }
}
