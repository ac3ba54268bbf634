package app.counterpoint.rise;

/** What is counted, and how a sentence speaks of it. */
public enum Subject {
    /** Decisions on which the CPTO was asked to rule, of those decided. */
    ESCALATIONS("escalation", "escalations", "decisions escalated"),
    /** Planned sessions of shared forums in which not both leaders were present. */
    MISSED_SESSIONS("missed session", "missed sessions", "planned sessions missed"),
    /** Exchanges less specific than two thirds of the earlier ones. */
    UNSPECIFIC_EXCHANGES("unspecific exchange", "unspecific exchanges", "exchanges less specific than before");

    private final String one;
    private final String many;
    private final String ofMany;

    Subject(String one, String many, String ofMany) {
        this.one = one;
        this.many = many;
        this.ofMany = ofMany;
    }

    String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    String counted(int count, int of) {
        return "%d of %d %s".formatted(count, of, ofMany);
    }
}
