package app.counterpoint.security;

/** What checking the access log found. */
public sealed interface LogCheck {

    /**
     * Every line is as it was written, and none is missing.
     *
     * @param entries how many lines were checked
     */
    record Intact(long entries) implements LogCheck {}

    /**
     * Somebody changed or cut the log.
     *
     * @param number the first line that is missing or not as it was written
     * @param why what is wrong with it, as a sentence
     */
    record Broken(long number, String why) implements LogCheck {}
}
