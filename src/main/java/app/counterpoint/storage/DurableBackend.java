package app.counterpoint.storage;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The embedded store's server side, which answers a write only when it lies on the disk.
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

    private final GroupCommit commits;

    DurableBackend(MVStore store, Clock clock) {
        super(store, clock);
        this.commits = new GroupCommit(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var document = message.getDocument();
        var command = document.keySet().iterator().next().toLowerCase(Locale.ROOT);
        if (command.equals("hello")) { // asked by the health check, unknown to the backend
            return hello();
        }
        if (READS.contains(command)) {
            return super.handleMessage(message);
        }
        return commits.write(() -> super.handleMessage(message));
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
