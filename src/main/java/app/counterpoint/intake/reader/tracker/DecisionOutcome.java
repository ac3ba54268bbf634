package app.counterpoint.intake.reader.tracker;

/** How a decision ended, as far as a file tells. */
public enum DecisionOutcome {
    OPEN,
    SETTLED,
    ESCALATED_JOINTLY,
    ESCALATED_BY_ONE,
    TAKEN
}
