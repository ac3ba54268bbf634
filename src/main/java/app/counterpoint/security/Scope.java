package app.counterpoint.security;

/** What a program may do with its token. */
public enum Scope {
    /** Bring in files. */
    IMPORT,
    /** Read what the seats see. */
    READ;

    String authority() {
        return "SCOPE_" + name();
    }
}
