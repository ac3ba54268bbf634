package app.counterpoint.intake.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A file, or a folder, that can be read from its beginning as often as a reader needs to. */
public final class Source {
    private final String name;
    private final @Nullable Path path;
    private final Opening opening;
    private final @Nullable Seeking seeking;

    private Source(String name, @Nullable Path path, Opening opening, @Nullable Seeking seeking) {
        this.name = name;
        this.path = path;
        this.opening = opening;
        this.seeking = seeking;
    }

    /** Gives the bytes from their beginning, as often as it is asked. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Gives the bytes in any order, as often as it is asked. */
    @FunctionalInterface
    public interface Seeking {
        SeekableByteChannel open() throws IOException;
    }

    public static Source of(Path path) {
        Path last = path.getFileName();
        return of(last == null ? "" : last.toString(), path);
    }

    /** As {@link #of(Path)}, for a file that was given another name on its way here. */
    public static Source of(String name, Path path) {
        return new Source(name, path, () -> Files.newInputStream(path), () -> Files.newByteChannel(path));
    }

    public static Source of(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return new Source(name, null, () -> new ByteArrayInputStream(own), () -> new SeekableInMemoryByteChannel(own));
    }

    /** Bytes that can only be read from their beginning; an archive among them cannot be read. */
    public static Source of(String name, Opening opening) {
        return new Source(name, null, opening, null);
    }

    /** Bytes that lie neither in memory nor in a file that anybody can read. */
    public static Source of(String name, Opening opening, Seeking seeking) {
        return new Source(name, null, opening, seeking);
    }

    /** The same file with its bytes passed through something else. */
    public Source through(UnaryOperator<InputStream> streams, UnaryOperator<SeekableByteChannel> channels) {
        Seeking found = seeking;
        return new Source(
                name,
                null,
                () -> streams.apply(opening.open()),
                found == null ? null : () -> channels.apply(found.open()));
    }

    /** The name its owner gave it; some formats keep the date there. */
    public String name() {
        return name;
    }

    public boolean isFolder() {
        return path != null && Files.isDirectory(path);
    }

    /** Where it lies; null for bytes in memory. */
    public @Nullable Path path() {
        return path;
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /** The bytes in any order; null where they can only be read from their beginning. */
    public @Nullable SeekableByteChannel channel() throws IOException {
        return seeking == null ? null : seeking.open();
    }

    /** At most the first {@code most} bytes; none of a folder. */
    public byte[] head(int most) throws IOException {
        if (isFolder()) {
            return new byte[0];
        }
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }
}
