package app.counterpoint.decision;

/** How a decision ended. */
public enum Outcome {
    /** Not yet decided, and the CPTO has not been asked. */
    OPEN("Open"),
    /** The two settled it between them. */
    SETTLED("Settled between them"),
    /** Both brought it to the CPTO together. */
    ESCALATED_JOINTLY("Escalated jointly"),
    /** One side brought it to the CPTO. */
    ESCALATED_BY_ONE("Escalated by one side"),
    /** The CPTO took it without being asked by either. */
    TAKEN("Taken by the CPTO");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }

    /** Whether the CPTO was asked to rule, or ruled. */
    public boolean isEscalated() {
        return this == ESCALATED_JOINTLY || this == ESCALATED_BY_ONE || this == TAKEN;
    }
}
