package app.counterpoint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of the embedded store, and the note beside it that tells whether it went backwards. The caller holds the directory. */
final class StoreFile {

    static final String NAME = "counterpoint.mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    private final Path directory;
    private final Path file;
    private final Path note;
    private long compactedTo;

    StoreFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
        this.note = directory.resolve("counterpoint.last-seen");
    }

    /**
     * Opens it for writing, after having read all of it; a large one is compacted first.
     *
     * @param compactAbove from which size on, in bytes
     * @throws StoreUnusable when it is damaged, or has lost something since it was last seen
     */
    MVStore open(long compactAbove) throws IOException {
        var seen = Sighting.read(note);
        if (Files.notExists(file) && seen.isEmpty()) {
            Files.createFile(file, WholeFile.forOwner());
        }
        if (seen.isPresent() || Files.size(file) > 0) {
            check(seen);
            compactedTo = seen.map(Sighting::bytes).orElse(0L);
            if (Files.size(file) > Math.max(compactAbove, 2 * compactedTo)) {
                compact();
            }
        }
        return reopen();
    }

    /** Opens it again in the same run, without reading all of it once more. */
    MVStore reopen() {
        return builder(file).autoCommitDisabled().open();
    }

    /** Notes how the store is; the caller sees to it that nobody writes meanwhile. */
    void see(MVStore store) throws IOException {
        Sighting.of(store, compactedTo).write(note);
    }

    private void check(Optional<Sighting> seen) throws IOException {
        if (seen.isPresent() && (Files.notExists(file) || Files.size(file) == 0)) {
            throw lost("its file is missing or empty");
        }
        try {
            var now = readThrough(file);
            seen.flatMap(last -> last.lossIn(now)).ifPresent(loss -> {
                throw lost(loss);
            });
        } catch (MVStoreException | IllegalStateException | IllegalArgumentException e) {
            throw new StoreUnusable("The store " + file + " is damaged and cannot be read.", advice(), e);
        }
    }

    /**
     * Copies what is alive into a new file, reads that back, and only then lets it take the old one's place. The file must be closed.
     *
     * @return false when the copy was not complete and the file is as it was
     */
    boolean compact() throws IOException {
        var before = readThrough(file);
        var draft = directory.resolve(NAME + ".compacting");
        Files.deleteIfExists(draft);
        Files.createFile(draft, WholeFile.forOwner());
        copyTo(draft);
        var after = readThrough(draft);
        if (!after.entries().equals(before.entries())) {
            Files.delete(draft);
            LOG.warn("the store was not compacted: the compacted copy was not complete");
            return false;
        }
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        var sizes = new long[] {Files.size(file), Files.size(draft)};
        // Holds for the old file and for the new one, whichever is there after a crash between the two steps.
        new Sighting(Math.min(before.version(), after.version()) - 1, before.entries(), sizes[1]).write(note);
        WholeFile.move(draft, file);
        compactedTo = sizes[1];
        LOG.info("compacted the store from {} to {} bytes", sizes[0], sizes[1]);
        return true;
    }

    /** Entry by entry: H2's own compaction keeps deleted keys in the inner pages of its trees, where they are signposts. */
    private void copyTo(Path draft) {
        try (var from = builder(file).readOnly().open();
                var to = builder(draft).open()) {
            for (var name : from.getMapNames()) {
                var copy = to.openMap(name);
                from.openMap(name).forEach(copy::put);
            }
        }
    }

    private static Sighting readThrough(Path file) throws IOException {
        try (var store = builder(file).readOnly().open()) {
            for (var name : store.getMapNames()) {
                store.openMap(name).forEach((key, value) -> {}); // reading is the check: every page has a checksum
            }
            return Sighting.of(store, Files.size(file));
        }
    }

    private static MVStore.Builder builder(Path file) {
        return new MVStore.Builder().fileName(file.toString()).cacheSize(32);
    }

    private StoreUnusable lost(String loss) {
        return new StoreUnusable(
                "The store " + file + " has lost what was written last: " + loss
                        + ". Counterpoint does not start on it, so that nothing more is lost.",
                advice());
    }

    private String advice() {
        return "Keep a copy of " + directory + " as it is. Then restore the newest file of "
                + directory.resolve("backups")
                + " into a new directory: ./counterpoint restore FILE --data-dir NEW. To go on with what is there and accept"
                + " the loss, delete " + note + ".";
    }
}
