package app.counterpoint.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB-protocol server of our own, in this process, reachable from this machine alone, with one file behind it. */
final class EmbeddedStore implements AutoCloseable {

    /** Where a running store says how its owner's other programs reach it. */
    static final String ADDRESS = "counterpoint.address";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final int SECONDS_BETWEEN_NOTES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path directory;
    private final DirectoryLock lock;
    private final StoreFile file;
    private final Clock clock;
    private final Renewable backend;
    private Held held;
    private final Admission admission = new Admission();
    private final MongoServer server;
    private final ScheduledExecutorService notes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-notes").factory());
    private long noted = -1;

    private EmbeddedStore(Path directory, DirectoryLock lock, StoreFile file, MVStore store, Clock clock) {
        this.directory = directory;
        this.lock = lock;
        this.file = file;
        this.clock = clock;
        this.held = hold(store, !store.getMapNames().isEmpty());
        this.backend = new Renewable(held.backend());
        this.server = new MongoServer(backend);
    }

    /** What belongs to one opening of the file. */
    private record Held(MVStore store, GroupCommit commits, DurableBackend backend) {}

    private Held hold(MVStore store, boolean holdsDeleted) {
        var commits = new GroupCommit(store);
        return new Held(store, commits, new DurableBackend(store, clock, commits, admission, holdsDeleted));
    }

    /**
     * Opens the store of a data directory, or makes a new one.
     *
     * @param compactAbove from which size on its file is compacted first, in bytes
     * @throws StoreUnusable when another process has it open, or it is damaged, or has lost something
     */
    static EmbeddedStore open(Path directory, long compactAbove, Clock clock) {
        try {
            WholeFile.directory(directory);
            var lock = DirectoryLock.take(directory);
            try {
                var file = new StoreFile(directory);
                var embedded = new EmbeddedStore(directory, lock, file, file.open(compactAbove), clock);
                embedded.serve();
                return embedded;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreUnusable(
                    "The data directory " + directory + " cannot be used: " + e + ".",
                    "Make it a directory that this user can write to, or name another one with --data-dir.",
                    e);
        }
    }

    /** How to reach it, the secret of this run included; not for any log. */
    String uri() {
        return "mongodb://127.0.0.1:%d/counterpoint?appName=%s"
                .formatted(server.getLocalAddress().getPort(), admission.secret());
    }

    /** Whether something was deleted since the file was last written anew, so that the file may still show it. */
    synchronized boolean holdsDeleted() {
        return held.backend().holdsDeleted();
    }

    /** Writes the file anew with nothing in it but what is there; whoever asks meanwhile waits. */
    synchronized void renew() {
        note();
        backend.renew(PATIENCE, () -> {
            var isNew = compacted();
            held = hold(file.reopen(), !isNew);
            return held.backend();
        });
        noted = -1;
        note();
    }

    /** Whether it went well; if not, the file is as it was. */
    private boolean compacted() {
        try {
            return file.compact();
        } catch (IOException | RuntimeException e) {
            LOG.error("the store's file could not be written anew; it stays as it is", e);
            return false;
        }
    }

    private void serve() throws IOException {
        server.bind("127.0.0.1", 0);
        WholeFile.write(directory.resolve(ADDRESS), uri().getBytes(StandardCharsets.UTF_8));
        note();
        notes.scheduleWithFixedDelay(this::note, SECONDS_BETWEEN_NOTES, SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
    }

    private synchronized void note() {
        try {
            if (held.store().getCurrentVersion() != noted) {
                held.commits().quietly(() -> {
                    try {
                        file.see(held.store());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    noted = held.store().getCurrentVersion();
                });
            }
        } catch (RuntimeException e) {
            LOG.warn("how the store is could not be noted beside it", e);
        }
    }

    @Override
    public void close() throws IOException {
        notes.close();
        Files.deleteIfExists(directory.resolve(ADDRESS));
        note();
        server.shutdown();
        lock.close();
    }
}
