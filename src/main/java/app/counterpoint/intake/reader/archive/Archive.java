package app.counterpoint.intake.reader.archive;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files of a zip file or a folder. Nothing is written anywhere; names that leave the archive, links, and bombs are refused. */
public final class Archive {
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

    /**
     * Visits the files that are wanted, in the archive's order, with {@code /} between the parts of their names.
     *
     * @throws CannotReadException if the archive is damaged, too large, or a bomb
     */
    public static void walk(Source source, Limits limits, Notes notes, Predicate<String> wanted, Visitor visitor)
            throws IOException {
        Archive archive = new Archive(source, limits, notes);
        try {
            Path path = source.path();
            if (path != null && source.isFolder()) {
                archive.folder(path, wanted, visitor);
            } else if (path != null) {
                archive.zip(path, wanted, visitor);
            } else {
                archive.stream(wanted, visitor);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new CannotReadException("The zip file is damaged or only half there; export it again.");
        }
    }

    private void folder(Path root, Predicate<String> wanted, Visitor visitor) throws IOException {
        try (Stream<Path> files = Files.walk(root, 6)) {
            for (Iterator<Path> all = files.sorted().iterator(); all.hasNext(); ) {
                Path file = all.next();
                String name = root.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    refuse();
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isWanted(name, wanted)) {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                        if (!visitor.visit(name, in)) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private void zip(Path path, Predicate<String> wanted, Visitor visitor) throws IOException {
        Unpacked unpacked = new Unpacked(Files.size(path), limits);
        var links = ZipLinks.in(path);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (links.contains(entry.getName())) {
                    refuse();
                } else if (!entry.isDirectory() && isWanted(entry.getName(), wanted)) {
                    try (InputStream in = unpacked.of(zip.getInputStream(entry))) {
                        if (!visitor.visit(entry.getName(), in)) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private void stream(Predicate<String> wanted, Visitor visitor) throws IOException {
        Unpacked unpacked = new Unpacked(0, limits);
        try (ZipInputStream zip = new ZipInputStream(unpacked.packed(source.open()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()
                        && isWanted(entry.getName(), wanted)
                        && !visitor.visit(entry.getName(), unpacked.of(new Unclosable(zip)))) {
                    return;
                }
            }
        }
    }

    private boolean isWanted(String name, Predicate<String> wanted) throws CannotReadException {
        if (++entries > limits.entries()) {
            throw new CannotReadException("The archive holds more than " + limits.entries() + " files.");
        }
        boolean leaves = name.startsWith("/")
                || name.contains("\\")
                || name.matches("^[A-Za-z]:.*")
                || ("/" + name + "/").contains("/../");
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
