package app.counterpoint.intake.reader.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, ended by LF, CR or both, of which none can fill the memory. */
public final class Lines implements Closeable {
    private final Reader in;
    private final int longest;
    private int number;
    private boolean cut;
    private int ahead = -2;

    public Lines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its end, cut at the longest length; null at the end of the text. */
    public @Nullable String next() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        number++;
        cut = false;
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = read();
        }
        if (c == '\r') {
            int after = read();
            ahead = after == '\n' ? -2 : after;
        }
        return line.toString();
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return in.read();
    }

    /** The number of the line that {@link #next()} gave last, counted from 1. */
    public int number() {
        return number;
    }

    /** Whether that line was longer than allowed. */
    public boolean wasCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
