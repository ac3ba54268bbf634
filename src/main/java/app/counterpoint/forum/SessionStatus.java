package app.counterpoint.forum;

/** What became of an occurrence. */
public enum SessionStatus {
    /** Still to come, or past with nothing known of who was there. */
    PLANNED,
    /** At least two seats were present for five minutes or more. */
    HELD,
    /** Called off, or fewer than two seats came. */
    CANCELLED;

    /** The value of the metric's label {@code status}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
