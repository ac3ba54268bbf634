package app.counterpoint.intake;

import app.counterpoint.storage.StorageSettings;
import jakarta.annotation.PostConstruct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where files wait while they are looked at. What a killed process left there is deleted at the next start; nobody could have read it. */
@Component
public class Spools {

    /** The largest file that is taken, in bytes. */
    public static final long LARGEST = 2L << 30;

    /** Younger ones may be another process's that shares the directory. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final int IN_MEMORY = 1 << 20;

    private final Path folder;

    private final long largest;
    private final Clock clock;

    @Autowired
    Spools(StorageSettings settings, Clock clock) {
        this(settings.dataDir(), LARGEST, clock);
    }

    Spools(Path dataDir, long largest, Clock clock) {
        this.folder = dataDir.resolve("incoming");
        this.largest = largest;
        this.clock = clock;
    }

    @PostConstruct
    void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var left = Files.newDirectoryStream(folder, "*.sealed")) {
                var old = clock.instant().minus(ABANDONED);
                for (var file : left) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /**
     * Takes a file in, as it comes; the stream is read to its end and left open.
     *
     * @throws TooLarge when there is more of it than {@link #LARGEST}; nothing is left of it
     * @throws IOException when it breaks off, or the disk is full; nothing is left of it
     */
    public Spool take(String name, InputStream in) throws IOException {
        var head = in.readNBytes(IN_MEMORY);
        return head.length < IN_MEMORY
                ? Spool.inMemory(name, head)
                : onDisk(name, new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    private Spool onDisk(String name, InputStream in) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "f", ".sealed", only(folder));
        try {
            var key = new Sealed();
            long size;
            try (var out = key.seal(Files.newOutputStream(file))) {
                size = copy(in, out);
            }
            return Spool.onDisk(name, key, file, size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private long copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > largest) {
                throw new TooLarge();
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    /** Nobody but the process's own user, where the file system knows users. */
    private static FileAttribute<?>[] only(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }

    /** A file of more bytes than are taken. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the file is larger than is taken");
        }
    }
}
