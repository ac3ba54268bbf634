package app.counterpoint.precision;

/** Why a text has no score. */
public enum Reason {
    EMPTY("there is no text"),
    TOO_SHORT("too short to tell"),
    UNSUPPORTED_LANGUAGE("the language is not supported yet; English is");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in words for a reader. */
    public String words() {
        return words;
    }
}
