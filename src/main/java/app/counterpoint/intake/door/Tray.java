package app.counterpoint.intake.door;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * One watched folder on the disk: what waits in it, what is being read, what is done, and what failed. A file is renamed into a folder of
 * ours before it is opened, so that it cannot be exchanged for something else meanwhile, and no two processes read the same one.
 *
 * @param folder where files are laid
 */
record Tray(Path folder) {

    static final String README = "README.txt";
    private static final String WHY = ".why.txt";
    private static final Set<String> OWN = Set.of("done", "failed");
    private static final List<String> UNFINISHED =
            List.of(".part", ".tmp", ".filepart", ".crdownload", ".download", "~");

    Path done() {
        return folder.resolve("done");
    }

    Path failed() {
        return folder.resolve("failed");
    }

    private Path reading() {
        return folder.resolve(".reading");
    }

    /** Makes what is missing, and brings back what an earlier process left half read. */
    void prepare(String readme) throws IOException {
        Files.createDirectories(folder);
        for (var own : List.of(done(), failed(), reading())) {
            if (Files.isSymbolicLink(own)) {
                Files.delete(own);
            }
            Files.createDirectories(own);
            keepPrivate(own);
        }
        var note = folder.resolve(README);
        if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)
                || !Files.readString(note).equals(readme)) {
            delete(note);
            Files.writeString(note, readme);
        }
        try (var left = Files.list(reading())) {
            for (var file : left.toList()) {
                move(file, folder);
            }
        }
    }

    private static void keepPrivate(Path own) throws IOException {
        if (own.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What lies in it, by name, save for our own folders and what its writer has not finished or has hidden. */
    List<Path> waiting(Set<String> otherTrays) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(path -> isMeant(path.getFileName().toString(), otherTrays))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMeant(String name, Set<String> otherTrays) {
        var plain = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.equals(README)
                && !OWN.contains(name)
                && !otherTrays.contains(name)
                && UNFINISHED.stream().noneMatch(plain::endsWith);
    }

    /** Takes a waiting file to where only we read it. */
    Path take(Path file) throws IOException {
        return move(file, reading());
    }

    /** Puts something away, with a note beside it that says why. */
    void put(Path file, Path where, String why, Instant now) throws IOException {
        note(move(file, where), why, now);
    }

    /** Deletes a file and leaves the note alone. */
    void drop(Path file, Path where, String why, Instant now) throws IOException {
        var place = free(where, file.getFileName().toString());
        delete(file);
        note(place, why, now);
    }

    private static void note(Path file, String why, Instant now) throws IOException {
        var note = file.resolveSibling(file.getFileName() + WHY);
        Files.writeString(note, why);
        Files.setLastModifiedTime(note, FileTime.from(now));
    }

    /** Deletes what was put away before that moment, with its note. */
    static void sweep(Path where, Instant before) throws IOException {
        try (var all = Files.list(where)) {
            for (var note : all.filter(Tray::isNote).toList()) {
                if (Files.getLastModifiedTime(note, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(before)) {
                    var name = note.getFileName().toString();
                    delete(note.resolveSibling(name.substring(0, name.length() - WHY.length())));
                    Files.deleteIfExists(note);
                }
            }
        }
    }

    /** Deletes everything that was put away. */
    void clear() throws IOException {
        for (var own : List.of(done(), failed(), reading())) {
            try (Stream<Path> all = Files.list(own)) {
                for (var path : all.toList()) {
                    delete(path);
                }
            } catch (NoSuchFileException e) {
                // was never made
            }
        }
    }

    /** Deletes a folder with what is in it, a file, or a link and not what it leads to, wherever that is. */
    private static void delete(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        } else {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    private static boolean isNote(Path path) {
        return path.getFileName().toString().endsWith(WHY);
    }

    private static Path move(Path file, Path where) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var target = free(where, file.getFileName().toString());
            try {
                return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    /** A name that neither a file nor its note has there. */
    private static Path free(Path where, String name) {
        var place = where.resolve(name);
        for (int number = 2; isTaken(place); number++) {
            place = where.resolve(number + "-" + name);
        }
        return place;
    }

    private static boolean isTaken(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(place.resolveSibling(place.getFileName() + WHY), LinkOption.NOFOLLOW_LINKS);
    }
}
