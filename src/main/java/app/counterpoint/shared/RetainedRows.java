package app.counterpoint.shared;

import java.time.Instant;
import java.util.function.ToLongFunction;

/** Rows of which it is enough to say how long they are kept and how the older ones go. */
public abstract class RetainedRows implements Retained {

    private final Keeping keeping;
    private final ToLongFunction<Instant> deletion;

    /** @param deletion deletes what lies before a moment, and answers how many rows went */
    protected RetainedRows(Keeping keeping, ToLongFunction<Instant> deletion) {
        this.keeping = keeping;
        this.deletion = deletion;
    }

    @Override
    public final Keeping keeping() {
        return keeping;
    }

    @Override
    public final long forget(Instant before) {
        return deletion.applyAsLong(before);
    }
}
