package app.counterpoint.storage;

/** The embedded store cannot or must not be opened; says why, and what its owner can do. */
final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String advice;

    StoreUnusable(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    StoreUnusable(String reason, String advice, Throwable cause) {
        super(reason, cause);
        this.advice = advice;
    }

    /** What to do about it. */
    String advice() {
        return advice;
    }
}
