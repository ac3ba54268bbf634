package app.counterpoint.forum;

/** What a fact about presence rests on, best first. */
public enum Grade {
    /** An attendance report: the meeting software saw who was there and when. */
    REPORT,
    /** An accepted invitation: an intention, shown as such. */
    CALENDAR,
    /** Somebody typed it. */
    TYPED
}
