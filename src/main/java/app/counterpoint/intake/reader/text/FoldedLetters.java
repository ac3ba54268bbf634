package app.counterpoint.intake.reader.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * Puts together letters in UTF-8 that were cut in two where a long line was folded: some programs count bytes. Only a line end and a space
 * or a tab between two bytes of one letter are left out; nothing else in a file changes.
 */
public final class FoldedLetters extends InputStream {
    private static final int LONGEST_FOLD = 4;

    private final InputStream in;
    private final byte[] ahead = new byte[1 << 15];
    private int at;
    private int end;
    private int missing;

    public FoldedLetters(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        if (missing > 0) {
            int fold = fold(); // may move what lies ahead
            at += fold;
        }
        int b = ahead[at++] & 0xFF;
        missing = b < 0x80 ? 0 : isNext(b) ? Math.max(0, missing - 1) : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        return b;
    }

    /** How many bytes of a fold lie before the next byte of a letter. */
    private int fold() throws IOException {
        if (ahead[at] != '\r' && ahead[at] != '\n') {
            return 0;
        }
        while (end - at < LONGEST_FOLD && fill()) {}
        int length = ahead[at] == '\r' && at + 1 < end && ahead[at + 1] == '\n' ? 3 : 2;
        if (at + length >= end) {
            return 0;
        }
        byte blank = ahead[at + length - 1];
        return (blank == ' ' || blank == '\t') && isNext(ahead[at + length] & 0xFF) ? length : 0;
    }

    /** Keeps what was not yet given, and reads on. */
    private boolean fill() throws IOException {
        System.arraycopy(ahead, at, ahead, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(ahead, end, ahead.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    private static boolean isNext(int b) {
        return (b & 0xC0) == 0x80;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read < length && (read == 0 || at < end)) {
            int b = read();
            if (b < 0) {
                return read == 0 ? -1 : read;
            }
            buffer[offset + read++] = (byte) b;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
