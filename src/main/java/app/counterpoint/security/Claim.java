package app.counterpoint.security;

/** What came of somebody's wish for an account. */
public sealed interface Claim {

    /** They have it. */
    record Granted(Account account) implements Claim {}

    /**
     * They do not.
     *
     * @param field which part of the form is at fault
     * @param reason what to do about it, as a sentence
     */
    record Refused(Field field, String reason) implements Claim {}

    /** The parts of the form. */
    enum Field {
        /** The set-up code or the invitation. */
        CODE,
        /** The e-mail address. */
        EMAIL,
        /** The name. */
        NAME,
        /** The password. */
        PASSWORD
    }
}
