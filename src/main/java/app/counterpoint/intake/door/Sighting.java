package app.counterpoint.intake.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file was at one look; a link is never followed.
 *
 * @param size in bytes
 * @param modified when it was last written
 * @param key tells it from another file of the same name; absent where the file system has no such thing
 * @param regular whether it is a file, and not a folder, a link or a device
 */
record Sighting(long size, Instant modified, @Nullable Object key, boolean regular) {

    static Sighting of(Path path) throws IOException {
        var seen = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Sighting(seen.size(), seen.lastModifiedTime().toInstant(), seen.fileKey(), seen.isRegularFile());
    }

    /** Whether nobody has written to it between the two looks. */
    boolean isStill(@Nullable Sighting before) {
        return before != null
                && size == before.size
                && modified.equals(before.modified)
                && Objects.equals(key, before.key)
                && regular == before.regular;
    }
}
