package app.counterpoint.intake.reader.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Keeps a zip stream open after one of its entries has been read. */
final class Unclosable extends FilterInputStream {
    Unclosable(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // the archive goes on
    }
}
