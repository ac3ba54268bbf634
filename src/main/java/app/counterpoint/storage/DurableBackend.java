package app.counterpoint.storage;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The embedded store's server side, which answers a write only when it lies on the disk, and answers only those who are admitted.
 *
 * <p>Without it the backend commits once a second: what it acknowledged in that second is lost when the process is killed, and a commit
 * in the middle of a write can keep a document without its index entry.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ping",
            "buildinfo",
            "ismaster",
            "getlasterror",
            "dbstats",
            "collstats",
            "serverstatus",
            "hostinfo");

    /** Collections without a word or name of anybody, which change all the time. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            Locks.COLLECTION,
            "attempts",
            "accessLogHead",
            "apiTokens",
            "outbox",
            "rollupMarks",
            "schema",
            "weekRollups");

    private final GroupCommit commits;
    private final Admission admission;
    private volatile boolean deleted;

    /**
     * @param deleted whether the file may still show what was deleted before
     */
    DurableBackend(MVStore store, Clock clock, GroupCommit commits, Admission admission, boolean deleted) {
        super(store, clock);
        this.deleted = deleted;
        this.commits = commits;
        this.admission = admission;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var document = message.getDocument();
        if (!admission.admits(message.getChannel(), document)) {
            return Admission.refusal();
        }
        var command = document.keySet().iterator().next().toLowerCase(Locale.ROOT);
        if (command.equals("hello")) { // asked by the health check, unknown to the backend
            return hello();
        }
        if (READS.contains(command)) {
            return super.handleMessage(message);
        }
        if (forgets(command, document)) {
            deleted = true;
        }
        return commits.write(() -> super.handleMessage(message));
    }

    /** Whether documents or parts of them were taken away, so that the file may still show them. */
    boolean holdsDeleted() {
        return deleted;
    }

    /** How many answers are being read piece by piece. */
    int openCursors() {
        return getCursorRegistry().size();
    }

    private static boolean forgets(String command, Document message) {
        var collection = String.valueOf(message.values().iterator().next());
        return switch (command) {
            case "delete", "drop", "dropdatabase", "findandmodify", "update" -> !HOUSEKEEPING.contains(collection);
            default -> false;
        };
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!admission.admits(channel, query)) {
            return Admission.refusal();
        }
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        if (!admission.admits(query.getChannel(), null)) {
            throw new MongoServerError(13, "Unauthorized", "this store belongs to a running Counterpoint");
        }
        return super.handleQuery(query);
    }

    private static Document hello() {
        return new Document("isWritablePrimary", true)
                .append("maxBsonObjectSize", 16 * 1024 * 1024)
                .append("maxMessageSizeBytes", 48_000_000)
                .append("maxWriteBatchSize", 100_000)
                .append("minWireVersion", 0)
                .append("maxWireVersion", 13)
                .append("readOnly", false)
                .append("ok", 1);
    }
}
