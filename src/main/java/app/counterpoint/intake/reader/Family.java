package app.counterpoint.intake.reader;

/** What files of several formats tell of alike. */
public enum Family {
    CALENDAR,
    ATTENDANCE,
    TRANSCRIPT,
    CHAT,
    /** Issues of a tracker, of which a mark makes some escalations. */
    ISSUES,
    /** Decisions as somebody has written them down. */
    DECISIONS,
    NONE
}
