package app.counterpoint.storage;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * A backend whose inside can be replaced between two messages, so that its file can be written anew while clients stay connected: they
 * wait, and nobody is refused.
 */
final class Renewable implements MongoBackend {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicBoolean closed = new AtomicBoolean();
    private DurableBackend inside;

    Renewable(DurableBackend inside) {
        this.inside = inside;
    }

    /**
     * Closes the inside and puts another in its place, while nobody reads or writes.
     *
     * @param patience how long to wait for readers in the middle of a long answer; those that are still there then have to ask again
     * @param next makes the new inside
     */
    void renew(Duration patience, Supplier<DurableBackend> next) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            lock.writeLock().lock();
            try {
                if (inside.openCursors() == 0 || System.nanoTime() > end) {
                    inside.close();
                    inside = next.get();
                    return;
                }
            } finally {
                lock.writeLock().unlock();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private <T> T asking(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void telling(Runnable order) {
        asking(() -> {
            order.run();
            return true;
        });
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return asking(() -> inside.handleMessage(message));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return asking(() -> inside.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return asking(() -> inside.handleQuery(query));
    }

    @Override
    public void handleClose(Channel channel) {
        telling(() -> inside.handleClose(channel));
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        telling(() -> inside.closeCursors(cursors));
    }

    @Override
    public void dropDatabase(String database) {
        telling(() -> inside.dropDatabase(database));
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return asking(() -> inside.getCurrentOperations(query));
    }

    @Override
    public Document getServerStatus() {
        return asking(() -> inside.getServerStatus());
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return asking(() -> inside.resolveDatabase(database));
    }

    @Override
    public Clock getClock() {
        return asking(() -> inside.getClock());
    }

    @Override
    public void enableOplog() {
        telling(() -> inside.enableOplog());
    }

    @Override
    public void disableOplog() {
        telling(() -> inside.disableOplog());
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        telling(() -> inside.version(version));
        return this;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            telling(() -> inside.close());
        }
    }
}
