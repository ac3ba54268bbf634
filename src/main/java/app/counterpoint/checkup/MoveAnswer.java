package app.counterpoint.checkup;

/** What became of a suggestion, and for how many weeks the same one is not made again. */
public enum MoveAnswer {
    /** It was done. */
    DONE("Done", 4),
    /** Another time. */
    NOT_NOW("Not now", 1),
    /** It does not fit this relationship. */
    NOT_RELEVANT("Not relevant", 12);

    private final String title;
    private final int restsForWeeks;

    MoveAnswer(String title, int restsForWeeks) {
        this.title = title;
        this.restsForWeeks = restsForWeeks;
    }

    /** The words for the button. */
    public String title() {
        return title;
    }

    /** For how many weeks after its own the suggestion rests. */
    public int restsForWeeks() {
        return restsForWeeks;
    }
}
