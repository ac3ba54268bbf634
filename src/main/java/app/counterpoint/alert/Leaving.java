package app.counterpoint.alert;

/** What one can leave by a link. */
public enum Leaving {
    /** E-mails about alerts. */
    ALERTS("e-mails about alerts"),
    /** The weekly digest. */
    DIGEST("the weekly digest");

    private final String title;

    Leaving(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }
}
