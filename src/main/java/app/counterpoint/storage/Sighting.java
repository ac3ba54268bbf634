package app.counterpoint.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;

/**
 * How a store was last seen. A damaged file opens without a word as an older version of itself, or even empty; only a note kept beside
 * it tells.
 *
 * @param version of the store, which grows with every commit
 * @param entries how many entries each of its maps had
 * @param bytes how large its file was after it was last compacted; 0 when it never was
 */
record Sighting(long version, Map<String, Long> entries, long bytes) {

    private static final String MAP = "map.";

    Sighting {
        entries = Map.copyOf(entries);
    }

    /** How the store is now. */
    static Sighting of(MVStore store, long bytes) {
        var entries = new TreeMap<String, Long>();
        for (var name : store.getMapNames()) {
            entries.put(name, store.openMap(name).sizeAsLong());
        }
        return new Sighting(store.getCurrentVersion(), entries, bytes);
    }

    /** Why a store that looks like this now has lost something since this note; empty when it has not. */
    Optional<String> lossIn(Sighting now) {
        if (now.version < version) {
            return Optional.of("it holds version %d, but version %d was written to it".formatted(now.version, version));
        }
        if (now.version == version && !now.entries.equals(entries)) {
            return Optional.of("its entries are not those that it had at the same version");
        }
        return Optional.empty();
    }

    /** What the note says; empty when there is none. */
    static Optional<Sighting> read(Path note) throws IOException {
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(note)));
        var entries = new TreeMap<String, Long>();
        for (var name : lines.stringPropertyNames()) {
            if (name.startsWith(MAP)) {
                entries.put(name.substring(MAP.length()), Long.parseLong(lines.getProperty(name)));
            }
        }
        return Optional.of(new Sighting(
                Long.parseLong(lines.getProperty("version", "0")),
                entries,
                Long.parseLong(lines.getProperty("bytes", "0"))));
    }

    /** Writes the note, whole or not at all. */
    void write(Path note) throws IOException {
        var lines = new Properties();
        lines.setProperty("version", Long.toString(version));
        lines.setProperty("bytes", Long.toString(bytes));
        entries.forEach((name, count) -> lines.setProperty(MAP + name, count.toString()));
        var text = new StringWriter();
        lines.store(text, "How Counterpoint last saw its store. Delete this only to accept a loss.");
        WholeFile.write(note, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
