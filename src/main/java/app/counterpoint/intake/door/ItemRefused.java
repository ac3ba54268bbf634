package app.counterpoint.intake.door;

/** A record that says too little, or what cannot be. */
final class ItemRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ItemRefused(String reason) {
        super("a record was refused");
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
