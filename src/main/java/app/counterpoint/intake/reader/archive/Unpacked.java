package app.counterpoint.intake.reader.archive;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive against what it packs, and stops a bomb while it goes off. */
final class Unpacked {
    private static final long HARMLESS = 64L << 20;

    private final Limits limits;
    private long packed;
    private long unpacked;

    /** @param packed bytes of the archive, where they are known beforehand */
    Unpacked(long packed, Limits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    /** Counts packed bytes as they are read. */
    InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long n) {
                packed += n;
            }
        };
    }

    InputStream of(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long n) throws IOException {
                unpacked += n;
                if (unpacked > limits.unpackedBytes() || (unpacked > HARMLESS && unpacked / limits.ratio() > packed)) {
                    throw new CannotReadException(
                            "The archive unpacks to far more than an export would; it is not read further.");
                }
            }
        };
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long n) throws IOException;

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }
    }
}
