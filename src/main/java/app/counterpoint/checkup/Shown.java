package app.counterpoint.checkup;

/** What kind of thing stands where a number is expected: the five look different wherever they are drawn. */
public enum Shown {
    /** A number other than zero. */
    VALUE("known"),
    /** Counted, and there was nothing. */
    ZERO("zero"),
    /** There is something, but too little of it to give a number. */
    TOO_FEW("not enough to say"),
    /** No source covers it. Not zero. */
    MISSING("not known"),
    /** Language is not being scored, because not both leaders agree to it. */
    PAUSED("paused");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    /** The words for the screen. */
    public String words() {
        return words;
    }

    static Shown of(double value) {
        return value == 0 ? ZERO : VALUE;
    }
}
