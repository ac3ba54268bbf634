package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Who looked at what, and who changed what: written once, chained line to line, readable by all three seats. */
@Service
public class AccessLog {

    private static final int LONGEST = 200;
    private static final int TRIES = 50;

    private final AccessEntries entries;
    private final MongoOperations mongo;
    private final LogWitness witness;
    private final SignedIn signedIn;
    private final Clock clock;

    AccessLog(AccessEntries entries, MongoOperations mongo, LogWitness witness, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.mongo = mongo;
        this.witness = witness;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Writes a line for whoever is signed in.
     *
     * @param action what was done
     * @param relationship to which relationship; absent when it concerns the instance
     * @param what which page, format or setting; no names, no words of people; cut after 200 characters
     */
    public void record(Action action, @Nullable RelationshipId relationship, String what) {
        var account = signedIn.account();
        append(
                account.map(Account::id).orElse(null),
                account.map(who -> roleOf(who, relationship)).orElse("system"),
                action,
                relationship,
                what);
    }

    /**
     * Writes a line that tells a role and no account.
     *
     * @param role in which it was done
     */
    public void recordFor(String role, Action action, @Nullable RelationshipId relationship, String what) {
        append(null, role, action, relationship, what);
    }

    /**
     * The lines that concern the relationship or the whole instance, in the page's order. Near a change to the agreement they do not tell
     * which of the two leaders it was.
     */
    public List<AccessEntry> entries(RelationshipId relationship, Pageable page) {
        var changes = entries.findByRelationshipAndAction(relationship, Action.AGREEMENT).stream()
                .map(AccessEntry::at)
                .toList();
        return entries.visible(relationship, page).stream()
                .map(new Discretion(changes)::shown)
                .toList();
    }

    /** Reads the whole log and says whether it is as it was written. */
    public LogCheck check() {
        return new LogReading(entries, head(), witness.seen()).check();
    }

    /** The hash of the last line, in hexadecimal: whoever notes it can tell later whether the log before it is still the same. */
    public String headHash() {
        return entries.findFirstByOrderByNumberDesc().map(AccessEntry::hash).orElse(head().anchorHash());
    }

    /**
     * Deletes the lines that were written before. The first thing that it does is to write a line that names the last one that goes and its
     * hash, so that the rest can be checked from there on, and so that nobody cuts without a line that says so.
     *
     * @return how many lines went
     */
    synchronized long cut(Instant before) {
        var last = entries.findFirstByAtLessThanOrderByNumberDesc(before);
        if (last.isEmpty()) {
            return 0;
        }
        append(
                null,
                "system",
                Action.ERASED,
                null,
                LogReading.cutWords(last.get().number(), last.get().hash()));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(LogHead.ID)),
                new Update()
                        .set("anchor", last.get().number())
                        .set("anchorHash", last.get().hash()),
                LogHead.class);
        return entries.deleteByNumberLessThanEqual(last.get().number());
    }

    /**
     * Goes on after a backup was restored: if the restored log is whole, a line says where it goes on, and what was seen of the later log
     * counts no more. If it is not, nothing is done, and the check goes on saying so.
     */
    synchronized boolean goOnAfterRestore() {
        if (!(new LogReading(entries, head(), Optional.empty()).check() instanceof LogCheck.Intact)) {
            return false;
        }
        var reached = witness.seen().map(LogWitness.Seen::number).orElse(0L);
        var goesOn =
                entries.findFirstByOrderByNumberDesc().map(AccessEntry::number).orElse(0L);
        witness.forget();
        append(
                null,
                "system",
                Action.RESTORED,
                null,
                "a backup; the log goes on after line %d, line %d had been reached before".formatted(goesOn, reached));
        return true;
    }

    private LogHead head() {
        var head = mongo.findById(LogHead.ID, LogHead.class);
        return head == null ? LogHead.empty() : head;
    }

    /** Another instance may take the number first; then the line is made again for the next one. */
    synchronized void append(
            @Nullable String account, String role, Action action, @Nullable RelationshipId relationship, String what) {
        for (int attempt = 1; ; attempt++) {
            try {
                var written = entries.insert(next(account, role, action, relationship, what));
                remember(written);
                witness.remember(written, this::hashOf);
                return;
            } catch (DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The hash of a line; empty when it is missing. What retention removed counts as seen. */
    private Optional<String> hashOf(LogWitness.Seen seen) {
        return seen.number() <= head().anchor()
                ? Optional.of(seen.hash())
                : entries.findById(seen.number()).map(AccessEntry::hash);
    }

    private AccessEntry next(
            @Nullable String account, String role, Action action, @Nullable RelationshipId relationship, String what) {
        var last = entries.findFirstByOrderByNumberDesc();
        var head = head();
        var number = Math.max(last.map(AccessEntry::number).orElse(0L), head.anchor()) + 1;
        var previous = last.map(AccessEntry::hash).orElse(head.anchorHash());
        var open = new AccessEntry(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                account,
                role,
                action,
                relationship,
                what.length() > LONGEST ? what.substring(0, LONGEST) : what,
                previous,
                "");
        return new AccessEntry(
                number, open.at(), account, role, action, relationship, open.what(), previous, HashChain.of(open));
    }

    private void remember(AccessEntry written) {
        if (mongo.findById(LogHead.ID, LogHead.class) == null) {
            try {
                mongo.insert(LogHead.empty());
            } catch (DuplicateKeyException e) {
                // another instance was first, which is as good
            }
        }
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(LogHead.ID).and("number").lt(written.number())),
                new Update().set("number", written.number()).set("hash", written.hash()),
                LogHead.class);
    }

    private static String roleOf(Account account, @Nullable RelationshipId relationship) {
        if (account.admin()) {
            return "administrator";
        }
        var seat = relationship == null ? null : account.seats().get(relationship);
        return seat == null ? "account" : seat.name();
    }
}
