package app.counterpoint.privacy;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.DeletedWords;
import app.counterpoint.storage.Erasures;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Erases whoever sits in a seat. The seat stays, empty. */
@Service
public class Partings {

    private final List<PersonalData> sources;
    private final Holders holders;
    private final Relationships relationships;
    private final Erasures erasures;
    private final ReceiptRepository receipts;
    private final AccessLog log;
    private final DeletedWords deletedWords;
    private final Clock clock;

    Partings(
            List<PersonalData> sources,
            Holders holders,
            Relationships relationships,
            Erasures erasures,
            ReceiptRepository receipts,
            AccessLog log,
            DeletedWords deletedWords,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.holders = holders;
        this.relationships = relationships;
        this.erasures = erasures;
        this.receipts = receipts;
        this.log = log;
        this.deletedWords = deletedWords;
        this.clock = clock;
    }

    /** What would go and what would become unlinkable, counted now; nothing is done. */
    public List<Receipt.Line> preview(RelationshipId relationship, Seat seat) {
        return partings(holders.in(relationship, seat)).stream()
                .map(parting -> new Receipt.Line(parting.what(), erasures.count(parting), parting.staysUnlinkable()))
                .toList();
    }

    /**
     * Erases whoever sits there, ends their sessions, and leaves nothing of it in the store's file or its scheduled backups.
     *
     * @param by which seat asked for it, for the access log
     */
    public Receipt erase(RelationshipId relationship, Seat seat, Seat by) {
        var partings = partings(holders.in(relationship, seat));
        var lines = new ArrayList<Receipt.Line>();
        for (var parting : partings) {
            var rows = erasures.count(parting);
            erasures.part(parting);
            lines.add(new Receipt.Line(parting.what(), rows, parting.staysUnlinkable()));
        }
        relationships.vacated(relationship, seat);
        log.recordFor(by.name(), Action.ERASED, relationship, "the holder of the " + seat + "'s seat");
        var receipt = receipts.save(new Receipt(
                UUID.randomUUID().toString(),
                relationship,
                seat,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                lines,
                log.headHash()));
        deletedWords.leave();
        return receipt;
    }

    /** The receipts of a relationship, newest first. */
    public List<Receipt> receipts(RelationshipId relationship) {
        return receipts.findByRelationshipOrderByAtDesc(relationship);
    }

    private List<Parting> partings(Person person) {
        return sources.stream()
                .flatMap(source -> source.partings(person).stream())
                .toList();
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        receipts.deleteByRelationship(removed.relationship());
    }
}
