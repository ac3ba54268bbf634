package app.counterpoint.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.h2.mvstore.MVStore;

/** A MongoDB-protocol server of our own, in this process, reachable from this machine alone, with one file behind it. */
final class EmbeddedStore implements AutoCloseable {

    /** The file in the data directory. */
    static final String FILE = "counterpoint.mv.db";

    private final DirectoryLock lock;
    private final MongoServer server;

    private EmbeddedStore(DirectoryLock lock, MongoServer server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Opens the store of a data directory, or makes a new one.
     *
     * @throws DataDirectoryInUse when another process has it open
     */
    static EmbeddedStore open(Path directory, Clock clock) {
        try {
            var lock = DirectoryLock.take(directory);
            var store = new MVStore.Builder()
                    .fileName(directory.resolve(FILE).toString())
                    .autoCommitDisabled()
                    .open();
            var server = new MongoServer(new DurableBackend(store, clock));
            server.bind("127.0.0.1", 0);
            return new EmbeddedStore(lock, server);
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory " + directory + " cannot be used", e);
        }
    }

    /** How to reach it. */
    String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/counterpoint";
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        lock.close();
    }
}
