package app.counterpoint.intake.reader.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that is only read, and of which somebody counts how much. */
public final class CountedChannel extends ReadOnlyChannel {
    private final Counter counter;
    private boolean broken;

    /** Is told of each read before it happens, with 0, and after; may end it with an exception. */
    @FunctionalInterface
    public interface Counter {
        void read(int bytes) throws IOException;
    }

    public CountedChannel(SeekableByteChannel channel, Counter counter) {
        super(channel);
        this.counter = counter;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        counter.read(0);
        int n = readOn(into);
        counter.read(Math.max(0, n));
        return n;
    }

    private int readOn(ByteBuffer into) throws IOException {
        try {
            return channel.read(into);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    /** Whether the file itself could not be read, as from a broken disk. */
    boolean isBroken() {
        return broken;
    }
}
