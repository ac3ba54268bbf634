package app.counterpoint.intake.reader.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends in an error when one record of a table goes on for too long, as after a quotation mark that is never closed. */
final class BoundedReader extends FilterReader {
    private final long most;
    private long read;
    private int last = '\n';

    BoundedReader(Reader in, long most) {
        super(in);
        this.most = most;
    }

    void recordEnded() {
        read = 0;
    }

    /** Whether what was read so far ends in the middle of a line. */
    boolean isInLine() {
        return last != '\n' && last != '\r';
    }

    @Override
    public int read() throws IOException {
        check(1);
        int c = super.read();
        last = c < 0 ? last : c;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        check(n);
        last = n > 0 ? buffer[offset + n - 1] : last;
        return n;
    }

    private void check(int n) throws IOException {
        read += n;
        if (read > most) {
            throw new IOException("a record is too long");
        }
    }
}
