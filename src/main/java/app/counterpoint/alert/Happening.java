package app.counterpoint.alert;

/** What can happen to an alert. */
public enum Happening {
    /** It opened, and was told. */
    OPENED("Opened", true, false),
    /** It was found when earlier weeks were filled in or changed; nobody was rung for it. */
    FOUND_LATE("Found in late data; nobody was rung for it", false, false),
    /** It became ten times rarer than when it was last told, and was told again. */
    GREW("Grew, told again", true, false),
    /** What it is about returned within four weeks: the same story. */
    REOPENED("Returned: the same story", true, false),
    /** Its snooze was over while it was still open, and it was told again. */
    WOKE("Snooze over, still open", true, false),
    /** Somebody has seen it. */
    ACKNOWLEDGED("Seen", false, false),
    /** Somebody put it off. */
    SNOOZED("Snoozed", false, false),
    /** Somebody closed it. */
    CLOSED("Closed by hand", false, true),
    /** Somebody took the level as the new normal. */
    ACCEPTED("Taken as the new normal", false, true),
    /** The level is back at what it was; told to those who were told of its beginning. */
    OVER("Over: back at the earlier level", true, true),
    /** The level stayed, and is the normal from now on; told as its end is. */
    NEW_NORMAL("Closed: the new level has lasted and is the normal now", true, true),
    /** With what is known now it would not have opened. */
    RECOMPUTED("With what is known now it would not have opened", false, true);

    private final String title;
    private final boolean told;
    private final boolean closing;

    Happening(String title, boolean told, boolean closing) {
        this.title = title;
        this.told = told;
        this.closing = closing;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }

    /** Whether somebody is told of it by e-mail and webhook. */
    public boolean isTold() {
        return told;
    }

    /** Whether the alert is closed after it. */
    public boolean isClosing() {
        return closing;
    }

    boolean isByHand() {
        return this == CLOSED || this == ACCEPTED;
    }
}
