package app.counterpoint.intake.reader.attendance;

/** How exactly a report knows when somebody was there. */
public enum Quality {
    /** Every coming and going. */
    INTERVALS,
    /** The first coming and the last going; somebody may have been away in between. */
    FIRST_AND_LAST,
    /** How long, and not when. */
    DURATION_ONLY
}
