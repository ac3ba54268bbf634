package app.counterpoint.shared;

/** One of the three roles of a relationship. People change, seats stay. */
public enum Seat {
    /** The chief product and technology officer, to whom the other two report. */
    CPTO,
    /** The technology side. */
    CTO,
    /** The product side. */
    CPO;

    /** Whether this is one of the two whose relationship is watched. */
    public boolean isLeader() {
        return this != CPTO;
    }

    /**
     * The leader across the table.
     *
     * @throws IllegalStateException for the CPTO, who has no opposite
     */
    public Seat opposite() {
        return switch (this) {
            case CTO -> CPO;
            case CPO -> CTO;
            case CPTO -> throw new IllegalStateException("the CPTO has no opposite seat");
        };
    }
}
