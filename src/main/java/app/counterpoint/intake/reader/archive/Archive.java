package app.counterpoint.intake.reader.archive;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The files of a zip file or a folder. Nothing is written anywhere; names that leave the archive, links, and bombs are refused. A zip file is
 * read by its directory, which alone tells where a file ends that was packed as a stream.
 */
public final class Archive {
    private static final Set<Integer> PACKED =
            Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(), ZipMethod.ENHANCED_DEFLATED.getCode());

    /** What the directory says of a file, in bytes: 46, a name, and seldom much more. */
    private static final long DIRECTORY_ENTRY = 128;

    /** The length of a zip file with nothing in it. */
    private static final long EMPTY = 22;

    private static final String DAMAGED = "The zip file is damaged or only half there; export it again.";

    private final Source source;
    private final Limits limits;
    private final Notes notes;
    private int entries;

    private Archive(Source source, Limits limits, Notes notes) {
        this.source = source;
        this.limits = limits;
        this.notes = notes;
    }

    /** Takes one file of an archive; need not read it to its end, and must not close it. */
    @FunctionalInterface
    public interface Visitor {
        /** Returns whether to go on. */
        boolean visit(String name, InputStream content) throws IOException;
    }

    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface Found {
        boolean file(String name, Content content) throws IOException;
    }

    /**
     * Visits the files that are wanted, in the archive's order, with {@code /} between the parts of their names.
     *
     * @throws CannotReadException if the archive is damaged, encrypted, too large, or a bomb
     */
    public static void walk(Source source, Limits limits, Notes notes, Predicate<String> wanted, Visitor visitor)
            throws IOException {
        new Archive(source, limits, notes).walk(wanted, (name, content) -> {
            try (InputStream in = content.open()) {
                return visitor.visit(name, in);
            }
        });
    }

    /**
     * Names the files that are wanted, and opens none.
     *
     * @param goOn takes a name, and says whether to go on
     * @throws CannotReadException if the archive is damaged or too large
     */
    public static void names(Source source, Limits limits, Predicate<String> wanted, Predicate<String> goOn)
            throws IOException {
        new Archive(source, limits, new Notes(limits)).walk(wanted, (name, _) -> goOn.test(name));
    }

    private void walk(Predicate<String> wanted, Found found) throws IOException {
        Path path = source.path();
        if (path != null && source.isFolder()) {
            folder(path, wanted, found);
        } else {
            zip(wanted, found);
        }
    }

    private void folder(Path root, Predicate<String> wanted, Found found) throws IOException {
        try (Stream<Path> files = Files.walk(root, 6)) {
            for (Iterator<Path> all = files.sorted().iterator(); all.hasNext(); ) {
                Path file = all.next();
                String name = root.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    refuse();
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && isWanted(name, wanted)
                        && !found.file(name, () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                    return;
                }
            }
        }
    }

    /** The library tells of damage by errors of many kinds, and hides some behind one of its own. */
    private void zip(Predicate<String> wanted, Found found) throws IOException {
        SeekableByteChannel bytes = source.channel();
        if (bytes == null) {
            throw new CannotReadException("A zip file cannot be read as it comes in.");
        }
        DirectoryBound bound = new DirectoryBound(DIRECTORY_ENTRY * limits.entries());
        try (CountedChannel channel = new CountedChannel(bytes, bound)) {
            try (ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get()) {
                bound.lift();
                entries(zip, channel.size(), wanted, found);
            } catch (IOException | IllegalArgumentException e) {
                throw told(e, channel.isBroken());
            }
        }
    }

    private static IOException told(Exception e, boolean isBroken) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotReadException reason) {
                return reason;
            }
        }
        return isBroken && e instanceof IOException broken ? broken : new CannotReadException(DAMAGED);
    }

    private void entries(ZipFile zip, long size, Predicate<String> wanted, Found found) throws IOException {
        Unpacked unpacked = new Unpacked(size, limits);
        List<ZipArchiveEntry> all = Collections.list(zip.getEntriesInPhysicalOrder());
        if (all.isEmpty() && size > EMPTY) {
            throw new CannotReadException(DAMAGED);
        }
        for (ZipArchiveEntry entry : all) {
            String name = entry.getName().replace('\\', '/'); // as some programs for Windows write it
            if (isLink(entry)) {
                refuse();
            } else if (!entry.isDirectory()
                    && isWanted(name, wanted)
                    && !found.file(name, () -> unpacked.of(content(zip, entry)))) {
                return;
            }
        }
    }

    private static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new CannotReadException(
                    "The zip file is encrypted; unpack it, and pack it again without a password.");
        }
        if (!PACKED.contains(entry.getMethod())) {
            throw new CannotReadException("The zip file is packed in an unusual way; unpack it, and pack it again.");
        }
        return zip.getInputStream(entry);
    }

    /** By the Unix mode, whichever system is named beside it. */
    private static boolean isLink(ZipArchiveEntry entry) {
        return (entry.getExternalAttributes() >>> 28) == 0xA;
    }

    private boolean isWanted(String name, Predicate<String> wanted) throws CannotReadException {
        if (++entries > limits.entries()) {
            throw new CannotReadException("The archive holds more than " + limits.entries() + " files.");
        }
        boolean leaves = name.startsWith("/") || name.matches("^[A-Za-z]:.*") || ("/" + name + "/").contains("/../");
        if (leaves) {
            refuse();
            return false;
        }
        return !name.startsWith("__MACOSX/") && !name.contains("/.") && !name.startsWith(".") && wanted.test(name);
    }

    private void refuse() {
        notes.refuse(0, "A name in the archive is a link or leads out of it; it is left out.");
    }
}
