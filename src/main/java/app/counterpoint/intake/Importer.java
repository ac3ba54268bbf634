package app.counterpoint.intake;

import app.counterpoint.intake.reader.Format;
import java.io.IOException;
import java.util.Set;

/** Turns what a reader gives into facts of this relationship, and stores them when told to. One for each kind of fact. */
interface Importer {

    /** The formats that it takes. */
    Set<Format> formats();

    /**
     * What importing the file would do; stores nothing.
     *
     * @throws NotImportable when the file cannot be read, or may not be
     * @throws IOException when the source itself breaks
     */
    Preview preview(Incoming incoming) throws IOException;

    /**
     * Stores the facts of a preview that this importer made.
     *
     * @return how many of them were new, or told something new of what was there; the others changed nothing
     */
    int store(Preview preview);

    /** Takes back the facts that an import brought. */
    void remove(String importId);
}
