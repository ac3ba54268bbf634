package app.counterpoint.intake;

import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.CountedChannel;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How far the reading of a file has come, and a way to end it. Files are read more than once: people first, then what they did. */
public final class Progress {

    private final AtomicLong at = new AtomicLong();
    private final AtomicInteger pass = new AtomicInteger();
    private volatile boolean cancelled;

    /** The same file, watched while it is read; once cancelled, the next read ends in a {@link CancellationException}. */
    public Source watch(Source source) {
        return source.through(
                in -> {
                    begin();
                    return new Watched(in);
                },
                channel -> {
                    begin();
                    return new CountedChannel(channel, this::read);
                });
    }

    private void begin() {
        pass.incrementAndGet();
        at.set(0);
    }

    private void read(int bytes) {
        if (cancelled) {
            throw new CancellationException("the reading was cancelled");
        }
        at.addAndGet(Math.max(0, bytes));
    }

    /** Bytes read in the present pass. */
    public long bytes() {
        return at.get();
    }

    /** Which time the file is being read, from 1; 0 before the first. */
    public int pass() {
        return pass.get();
    }

    /** Ends the reading; nothing of it is kept. */
    public void cancel() {
        cancelled = true;
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            Progress.this.read(0);
            int one = super.read();
            Progress.this.read(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            Progress.this.read(0);
            int n = super.read(buffer, offset, length);
            Progress.this.read(n);
            return n;
        }
    }
}
