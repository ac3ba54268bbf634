package app.counterpoint.precision;

/** Why a sentence of a conversation is not scored as a statement. */
public enum LeftOutReason {
    SMALL_TALK("small talk"),
    GREETING("greetings and thanks"),
    QUOTATION("quotations of the other"),
    QUESTION("questions for information"),
    READING_ALOUD("reading aloud"),
    NO_POSITION("takes no position"),
    TOO_SHORT("too short to tell"),
    UNSUPPORTED_LANGUAGE("language not supported");

    private final String words;

    LeftOutReason(String words) {
        this.words = words;
    }

    /** The reason in words for a reader. */
    public String words() {
        return words;
    }
}
