package app.counterpoint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second process off a data directory.
 *
 * <p>It has a file of its own, which nothing else may ever open: on POSIX systems a process loses its lock as soon as it closes the
 * locked file through any channel, and even a failed attempt to lock opens and closes it. Hence the set of directories held here.
 */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a directory that is there.
     *
     * @throws StoreUnusable when it is taken
     * @throws IOException when it cannot be written to
     */
    static DirectoryLock take(Path directory) throws IOException {
        var file = directory.toRealPath().resolve("counterpoint.lock");
        if (!HELD.add(file)) {
            throw inUse(directory);
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                throw inUse(directory);
            }
            return new DirectoryLock(file, channel);
        } finally {
            if (lock == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close(); // the file stays: to delete it would let two processes lock two files of one name
        } finally {
            HELD.remove(file);
        }
    }

    private static StoreUnusable inUse(Path directory) {
        return new StoreUnusable(
                "Another Counterpoint is already running on the data directory " + directory + ".",
                "Use the one that is running, or stop it first, or start this one on another directory with --data-dir.");
    }
}
