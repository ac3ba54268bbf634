package app.counterpoint.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that holds the instance's keys: for its owner's eyes alone, made at the first start, and no part of the database. A running
 * instance notices when a command changes it.
 */
final class KeyFile {

    /** How it is called in the data directory. */
    static final String NAME = "keys.json";

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private @Nullable Known known;

    private record Known(KeyRing ring, FileTime changed, long size) {}

    KeyFile(Path file) {
        this.file = file;
    }

    static KeyFile in(Path directory) {
        return new KeyFile(directory.resolve(NAME));
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The keys as they are now.
     *
     * @throws StoreUnusable when the file is missing or holds no keys
     */
    synchronized KeyRing ring() {
        try {
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            if (known == null || !known.changed.equals(changed) || known.size != size) {
                known = new Known(KeyRing.parse(Files.readString(file, StandardCharsets.US_ASCII)), changed, size);
            }
            return known.ring;
        } catch (NoSuchFileException e) {
            throw new StoreUnusable("The key file " + file + " is missing.", "Put it back from where you keep it.", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreUnusable(
                    "The key file " + file + " cannot be read or holds no keys.",
                    "Put it back from where you keep it; a backup that was sealed with a passphrase holds it too.",
                    e);
        }
    }

    /** The keys, or nothing where there is no file yet. */
    Optional<KeyRing> ringIfAny() {
        return exists() ? Optional.of(ring()) : Optional.empty();
    }

    /** Replaces the keys in one step. */
    synchronized void write(KeyRing ring) {
        try {
            WholeFile.directory(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            WholeFile.write(file, ring.json().getBytes(StandardCharsets.US_ASCII));
            known = null;
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " cannot be written", e);
        }
    }

    /**
     * Closes the file to others where it is open to them, and says so: they may have read it.
     *
     * @throws StoreUnusable when it is no file of its own, or cannot be closed to others
     */
    void guard() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreUnusable(
                    "The key file " + file + " is no plain file.", "Put the file itself there, not a link to it.");
        }
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return; // this file system knows no such permissions
        }
        try {
            if (isOpenToOthers(view)) {
                WholeFile.onlyForOwner(file);
                if (isOpenToOthers(view)) {
                    throw new IOException("the file system keeps it open");
                }
                LOG.warn(
                        "The key file {} was open to other users of this machine and is closed now. If one of them may have read it, run: ./counterpoint keys rotate",
                        file);
            }
        } catch (IOException e) {
            throw new StoreUnusable(
                    "The key file " + file + " can be read by other users of this machine.",
                    "Let only the user who runs Counterpoint read it: chmod 600 " + file,
                    e);
        }
    }

    private static boolean isOpenToOthers(PosixFileAttributeView view) throws IOException {
        var others = EnumSet.allOf(PosixFilePermission.class);
        others.removeAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        others.retainAll(view.readAttributes().permissions());
        return !others.isEmpty();
    }
}
