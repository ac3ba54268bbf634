package app.counterpoint.intake.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file, or a folder, that can be read from its beginning as often as a reader needs to. */
public final class Source {
    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;

    private Source(String name, @Nullable Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    public static Source of(Path path) {
        Path last = path.getFileName();
        return new Source(last == null ? "" : last.toString(), path, new byte[0]);
    }

    /** As {@link #of(Path)}, for a file that was given another name on its way here. */
    public static Source of(String name, Path path) {
        return new Source(name, path, new byte[0]);
    }

    public static Source of(String name, byte[] bytes) {
        return new Source(name, null, bytes.clone());
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
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
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
