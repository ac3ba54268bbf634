package app.counterpoint.storage;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The instance's own keys, for the command line: which there are, new ones, old ones away. On an instance that runs or that is stopped. */
public final class Keys {

    /** What is taken out of a document that can do without it; any other document goes with what was sealed in it. */
    private static final Map<String, List<String>> CAN_DO_WITHOUT =
            Map.of("statements.text", List.of("text", "textUntil"));

    private final Clock clock;

    /** Where the commands note for the access log what they did, in the data directory; a line each. */
    public static final String NOTE = "keys.note";

    /** @param clock the store's own */
    public Keys(Clock clock) {
        this.clock = clock;
    }

    /**
     * The keys.
     *
     * @param newest the number of the one that seals
     * @param sealed how many stored values each has sealed, by its number; also those whose key is not in the file
     * @param missing the numbers of keys that sealed something and are not in the file
     */
    public record Overview(int newest, Map<Integer, Integer> sealed, Set<Integer> missing) {}

    private interface Work<T> {
        T on(MongoDatabase database, KeyFile file) throws IOException;
    }

    /** Which keys there are, and how much each has sealed. */
    public Overview overview(Backups.Target target) throws IOException {
        return doing(target, (database, file) -> overview(database, file.ring()));
    }

    /**
     * Makes a new key and seals everything with it; where an earlier rotation was cut off, that one is finished instead. The older keys
     * stay in the file: they open older backups.
     *
     * @return how many values were sealed anew
     */
    public int rotate(Backups.Target target) throws IOException {
        return doing(target, (database, file) -> {
            file.guard();
            var ring = file.ring();
            if (new SealedPlaces(database).byKey().keySet().stream().allMatch(key -> key == ring.newest())) {
                file.write(ring.renewed());
            }
            var sealed = reseal(database, file.ring());
            note(target, "rotated");
            return sealed;
        });
    }

    /**
     * Takes away all keys but the newest.
     *
     * @throws IOException when one of them is still needed
     */
    public void prune(Backups.Target target) throws IOException {
        doing(target, (database, file) -> {
            var ring = file.ring();
            var needed = new SealedPlaces(database).byKey().keySet();
            if (!needed.stream().allMatch(key -> key == ring.newest())) {
                throw new IOException("an older key is still needed; finish with: keys rotate");
            }
            file.write(ring.pruned());
            note(target, "older ones taken away");
            return needed;
        });
    }

    /**
     * Gives up what no key in the file opens, and lets the instance start again.
     *
     * @return how many values were given up
     */
    public int giveUp(Backups.Target target) throws IOException {
        return doing(target, (database, file) -> {
            var ring = file.exists() ? file.ring() : KeyRing.generate();
            int gone = 0;
            for (var found : new SealedPlaces(database).all()) {
                if (ring.open(found.bytes(), found.place()).isEmpty()) {
                    remove(database, found);
                    gone++;
                }
            }
            file.write(ring);
            KeyCheck.renew(database, ring);
            note(target, "lost; what they had sealed was given up");
            return gone;
        });
    }

    private static void note(Backups.Target target, String what) throws IOException {
        Files.writeString(
                target.directory().resolve(NOTE),
                "keys " + what + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static Overview overview(MongoDatabase database, KeyRing ring) {
        var counts = new TreeMap<>(new SealedPlaces(database).byKey());
        ring.numbers().forEach(number -> counts.putIfAbsent(number, 0));
        var missing = new java.util.TreeSet<>(counts.keySet());
        missing.removeAll(ring.numbers());
        return new Overview(ring.newest(), counts, missing);
    }

    /** Goes on until a whole reading finds nothing left: an instance that runs may have written meanwhile. */
    static int reseal(MongoDatabase database, KeyRing ring) throws IOException {
        var places = new SealedPlaces(database);
        int done = 0;
        for (int round = 0; round < 10; round++) {
            int left = 0;
            for (var found : places.all()) {
                if (found.key() != ring.newest()) {
                    left++;
                    var words = ring.open(found.bytes(), found.place())
                            .orElseThrow(() -> new IOException("something in " + found.place()
                                    + " was sealed with a key that is not in the file; put the right"
                                    + " file back, or: keys lost"));
                    done += places.replace(found, SealedText.of(ring, words, found.place())) ? 1 : 0;
                }
            }
            if (left == 0) {
                return done;
            }
        }
        throw new IOException("values kept changing meanwhile; run it again");
    }

    private static void remove(MongoDatabase database, SealedPlaces.Found found) {
        var collection = database.getCollection(found.collection());
        var fields = CAN_DO_WITHOUT.get(found.place());
        if (fields == null) {
            collection.deleteOne(Filters.eq("_id", found.id()));
        } else {
            collection.updateOne(
                    Filters.eq("_id", found.id()),
                    Updates.combine(fields.stream().map(Updates::unset).toList()));
        }
    }

    private <T> T doing(Backups.Target target, Work<T> work) throws IOException {
        try (var instance = Instance.of(target, clock)) {
            return work.on(instance.database(), KeyFile.in(target.directory()));
        } catch (StoreUnusable e) {
            throw new IOException(e.getMessage() + " " + e.advice(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MongoException e) {
            throw new IOException("the database did not do it: " + e.getMessage(), e);
        }
    }
}
