package app.counterpoint.intake;

/** By which door a file came in. */
public enum Way {
    /** Dropped on the page by somebody. */
    PAGE("by hand"),
    /** Laid into the watched folder. */
    FOLDER("watched folder"),
    /** Brought by a program with a token. */
    PROGRAM("program"),
    /** Sent by GitHub when an issue was marked. */
    GITHUB("GitHub");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }
}
