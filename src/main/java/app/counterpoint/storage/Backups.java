package app.counterpoint.storage;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Backs a whole instance up into one file and restores it, for the command line. Whatever cannot be done is an {@link IOException}. */
public final class Backups {

    /** The note that a restore leaves in the data directory for the next start. */
    static final String RESTORED = "restored";

    private static final int BATCH = 500;

    private final Clock clock;

    /** @param clock the store's own */
    public Backups(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which instance.
     *
     * @param uri its MongoDB server; absent for the embedded store
     * @param directory the data directory of the embedded store
     */
    public record Target(@Nullable String uri, Path directory) {}

    /**
     * What was done.
     *
     * @param collections how many collections the file has
     * @param documents how many documents the file has
     * @param erased how many of them were erased again
     * @param unreadable how many values of them were sealed with keys that are not in the data directory
     */
    public record Done(int collections, long documents, long erased, int unreadable) {}

    /**
     * Writes a backup of an instance, running or not, and reads it back.
     *
     * @param passphrase seals it, and lets the instance's keys go along; absent to leave it readable, but for what those keys seal
     */
    public Done backup(Target from, Path file, char @Nullable [] passphrase) throws IOException {
        return doing(() -> {
            try (var instance = Instance.of(from, clock)) {
                var keys = KeyFile.in(from.directory()).ringIfAny().orElse(null);
                var written = Archive.write(instance.database(), file, passphrase, keys);
                var read = Archive.read(file, passphrase, (_, _) -> {});
                if (!read.collections().equals(written.collections())) {
                    throw new BackupUnreadable("the file does not hold what was written to it");
                }
                return new Done(written.collections().size(), written.documents(), 0, 0);
            }
        });
    }

    /**
     * Restores a backup, compares everything, and erases again what was erased since it was made.
     *
     * @param to a stopped instance without data, or a server's empty database
     * @param passphrase that of the backup; absent where it is not sealed
     * @param replace whether what is there gives way
     * @param erasedIn the instance whose erasures hold too; absent where there is none
     */
    public Done restore(Path file, Target to, char @Nullable [] passphrase, boolean replace, @Nullable Target erasedIn)
            throws IOException {
        return doing(() -> {
            var promised = Archive.read(file, passphrase, (_, _) -> {}); // all of it, before anything is touched
            var erasures = new ArrayList<Document>();
            if (erasedIn != null) {
                try (var instance = Instance.of(erasedIn, clock)) {
                    erasures.addAll(Erasures.in(instance.database()));
                }
            }
            try (var instance = to.uri() != null ? Instance.at(to.uri()) : Instance.stopped(to.directory(), clock)) {
                var database = instance.database();
                erasures.addAll(Erasures.in(database));
                clear(database, replace);
                var keys = fill(database, file, passphrase);
                compare(promised, Archive.of(database));
                if (keys != null) {
                    keep(keys, KeyFile.in(to.directory()));
                }
                erasures.addAll(Erasures.in(database));
                var erased = Erasures.replay(database, erasures);
                leaveNote(to.directory());
                return new Done(
                        promised.collections().size(),
                        promised.documents(),
                        erased,
                        unreadable(database, to.directory()));
            }
        });
    }

    /** What the restored values were sealed with seals from now on; what the file held before goes on opening. */
    private static void keep(KeyRing restored, KeyFile file) {
        file.write(file.ringIfAny().map(restored::with).orElse(restored));
    }

    private static int unreadable(MongoDatabase database, Path directory) {
        var ring = KeyFile.in(directory).ringIfAny();
        return (int) new SealedPlaces(database)
                .all().stream()
                        .filter(found -> ring.flatMap(keys -> keys.open(found.bytes(), found.place()))
                                .isEmpty())
                        .count();
    }

    /** So that the next start knows why the access log ends earlier than it did; only where there is a data directory. */
    private void leaveNote(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            WholeFile.write(
                    directory.resolve(RESTORED), clock.instant().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void clear(MongoDatabase database, boolean replace) throws IOException {
        var there = Archive.collections(database);
        var filled = there.stream()
                .filter(name -> database.getCollection(name).find().first() != null)
                .collect(Collectors.joining(", "));
        if (!filled.isEmpty() && !replace) {
            throw new IOException(
                    "there is data already (" + filled
                            + "). Restore into a new data directory or an empty database, or say --replace to lose what is there");
        }
        there.forEach(name -> database.getCollection(name).drop());
    }

    private static @Nullable KeyRing fill(MongoDatabase database, Path file, char @Nullable [] passphrase)
            throws IOException {
        var batch = new Batch(database);
        Archive.read(file, passphrase, batch);
        batch.flush();
        return batch.keys;
    }

    private static void compare(Contents promised, Contents restored) throws IOException {
        var wanted = new TreeMap<>(promised.collections());
        wanted.remove(Archive.KEYS);
        if (!wanted.equals(restored.collections())) {
            throw new IOException("what was restored is not what the backup holds; do not use it");
        }
    }

    static Path existing(Path directory) throws IOException {
        if (!Files.isRegularFile(directory.resolve(StoreFile.NAME))) {
            throw new IOException("there is no instance in " + directory + "; name its data directory with --data-dir");
        }
        return directory;
    }

    private interface Work {
        Done run() throws IOException;
    }

    private static Done doing(Work work) throws IOException {
        try {
            return work.run();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + e.getFile(), e);
        } catch (StoreUnusable e) {
            throw new IOException(e.getMessage() + " " + e.advice(), e);
        } catch (MongoException e) {
            throw new IOException("the database did not do it: " + e.getMessage(), e);
        }
    }

    private static final class Batch implements Archive.Taker {

        private final MongoDatabase database;
        private final List<RawBsonDocument> waiting = new ArrayList<>();
        private String collection = "";
        private @Nullable KeyRing keys;

        Batch(MongoDatabase database) {
            this.database = database;
        }

        @Override
        public void take(String name, RawBsonDocument document) {
            if (name.equals(Archive.KEYS)) {
                keys = KeyRing.parse(document.getString("json").getValue());
                return;
            }
            if (waiting.size() >= BATCH || !name.equals(collection)) {
                flush();
            }
            collection = name;
            waiting.add(document);
        }

        void flush() {
            if (!waiting.isEmpty()) {
                database.getCollection(collection, RawBsonDocument.class).insertMany(waiting);
                waiting.clear();
            }
        }
    }
}
