package app.counterpoint.rise;

/** What a week changed about an alert. */
public enum News {
    /** Nothing that anyone needs to be told. */
    NOTHING,
    /** An alert was opened. */
    OPENED,
    /** The open alert became ten times rarer than when it was last told. */
    GREW,
    /** The open alert closed itself: the level is back at what it was. */
    OVER,
    /** The open alert closed itself: the level stayed, and is the normal from now on. */
    NEW_NORMAL;

    /** Whether it is to be told as an alarm. */
    public boolean isAlarm() {
        return this == OPENED || this == GREW;
    }
}
