package app.counterpoint.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Remembers outside the database where the access log ends, so that whoever cuts the log there does not go unnoticed.
 * A file {@code access-log.head} in the data directory: number, blank, hash.
 */
@Component
class LogWitness {

    private static final Logger LOG = LoggerFactory.getLogger(LogWitness.class);

    private final Path file;

    LogWitness(@Value("${counterpoint.data-dir:./data}") Path dataDir) {
        this.file = dataDir.resolve("access-log.head");
    }

    /** What it remembers of the last line. */
    record Seen(long number, String hash) {}

    /**
     * Remembers a line, unless it does not follow from what was seen: then that is kept, so that the check tells.
     *
     * @param hashNow the hash that a line has now; empty when it is gone
     */
    synchronized void remember(AccessEntry entry, Function<Seen, Optional<String>> hashNow) {
        if (seen().filter(before -> !isFollowed(before, entry, hashNow)).isEmpty()) {
            remember(entry);
        }
    }

    private static boolean isFollowed(Seen before, AccessEntry entry, Function<Seen, Optional<String>> hashNow) {
        if (entry.number() == before.number() + 1) {
            return entry.previous().equals(before.hash());
        }
        return entry.number() > before.number()
                && hashNow.apply(before).filter(before.hash()::equals).isPresent();
    }

    /** Forgets what it saw. */
    synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted; the access log will be reported as cut", file, e);
        }
    }

    /** Remembers a line; when the file cannot be written the log goes on, and the server's log says so. */
    private void remember(AccessEntry entry) {
        var text = entry.number() + " " + entry.hash() + "\n";
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, text, StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The end of the access log could not be remembered in {}", file, e);
        }
    }

    /** The last line that it saw; empty when it saw none or its file cannot be read. */
    synchronized Optional<Seen> seen() {
        try {
            var parts =
                    Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ", -1);
            return parts.length == 2 ? Optional.of(new Seen(Long.parseLong(parts[0]), parts[1])) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
