package app.counterpoint.shared;

import java.time.Instant;

/** Things of a kind that are kept for a while and then deleted. Every stored collection that grows belongs to one. */
public interface Retained {

    /** What and for how long. */
    Keeping keeping();

    /**
     * Deletes what is older.
     *
     * @param before what lies before it goes
     * @return how many rows went
     */
    long forget(Instant before);
}
