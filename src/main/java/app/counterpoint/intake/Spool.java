package app.counterpoint.intake;

import app.counterpoint.intake.reader.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file on its way in, until it has been read: a small one in memory, a large one on disk under a key that lives in memory alone. */
public final class Spool implements AutoCloseable {

    private final Source source;
    private final long size;
    private final @Nullable Path file;

    private Spool(Source source, long size, @Nullable Path file) {
        this.source = source;
        this.size = size;
        this.file = file;
    }

    static Spool inMemory(String name, byte[] bytes) {
        return new Spool(Source.of(name, bytes), bytes.length, null);
    }

    static Spool onDisk(String name, Sealed key, Path file, long size) {
        return new Spool(
                Source.of(name, () -> open(key, file), () -> key.open(Files.newByteChannel(file))), size, file);
    }

    private static InputStream open(Sealed key, Path file) throws IOException {
        return new BufferedInputStream(key.open(Files.newInputStream(file)), 1 << 16);
    }

    /** The file, which can be read until this is closed. */
    public Source source() {
        return source;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Deletes what lies on disk; a second time does nothing. */
    @Override
    public void close() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
