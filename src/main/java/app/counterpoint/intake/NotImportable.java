package app.counterpoint.intake;

/** A file that cannot become facts; the reason is a sentence for its owner, and never quotes the file. */
final class NotImportable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    NotImportable(String reason) {
        super("not importable", null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
