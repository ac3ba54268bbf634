package app.counterpoint.forum;

/** What a shared forum is for. */
public enum ForumKind {
    /** Both look at the same roadmap. */
    ROADMAP_REVIEW("Roadmap review"),
    /** Both look at what happened, minute by minute. */
    INCIDENT_TIMELINE_REVIEW("Incident timeline review"),
    /** The product side engages with the architecture itself. */
    TECHNICAL_STRATEGY_REVIEW("Technical strategy review"),
    /** Any other recurring shared context. */
    OTHER("Other forum");

    private final String title;

    ForumKind(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }

    /** The value of the metric's label {@code kind}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
