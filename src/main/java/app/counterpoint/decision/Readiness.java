package app.counterpoint.decision;

/** What makes two leaders ready for a decision to come. */
public enum Readiness {
    /** A shared session had it as its topic. */
    JOINT_SESSION("A shared session on it"),
    /** Both opened the same material. */
    SAME_MATERIAL("Both have read the same material"),
    /** Both positions are written down. */
    BOTH_POSITIONS("Both positions written down"),
    /** Each has made the other side's case. */
    OTHER_SIDE("Each has made the other's case");

    private final String title;

    Readiness(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }
}
