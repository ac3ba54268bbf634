package app.counterpoint.forum;

/** What a series of meetings is to the relationship. */
public enum SeriesUse {
    /** A registered shared forum: its cadence and attendance count. */
    FORUM,
    /** A meeting of the CPTO with one of the two; counts as a briefing. */
    BRIEFING,
    /** A personal talk (1:1); left out of every number. */
    PERSONAL,
    /** Nothing to do with the relationship; left out of every number. */
    IGNORED,
    /** Nobody has said yet: time shared in it counts, its cadence does not; with one leader alone it counts as a briefing. */
    UNSORTED
}
