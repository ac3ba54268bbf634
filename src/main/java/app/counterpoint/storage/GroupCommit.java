package app.counterpoint.storage;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** Commits and syncs a store after each write, for all writes that wait at that moment together, and never in the middle of one. */
final class GroupCommit {

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong done = new AtomicLong();
    private volatile long durable;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Does the write; returns when it is on the disk, also where it failed half-way. */
    <T> T write(Supplier<T> write) {
        try {
            gate.readLock().lock();
            try {
                return write.get();
            } finally {
                gate.readLock().unlock();
            }
        } finally {
            awaitDurable(done.incrementAndGet());
        }
    }

    /** Does something while nobody writes and everything written is durable. */
    void quietly(Runnable work) {
        turn.lock();
        try {
            gate.writeLock().lock();
            try {
                store.commit();
                work.run();
            } finally {
                gate.writeLock().unlock();
            }
        } finally {
            turn.unlock();
        }
    }

    private void awaitDurable(long mine) {
        turn.lock();
        try {
            if (durable >= mine) {
                return; // another one's commit took this write along
            }
            gate.writeLock().lock();
            long upTo;
            try {
                upTo = done.get();
                store.commit();
            } finally {
                gate.writeLock().unlock();
            }
            store.sync();
            durable = upTo;
        } finally {
            turn.unlock();
        }
    }
}
