package app.counterpoint.checkup;

/** The metrics that the check-up publishes. Outside tools rely on their names: they change with the contract only. */
enum Metric {
    FORUM_SESSIONS(
            "counterpoint.forum.sessions",
            "Sessions of the last complete week, by kind of forum and what became of them"),
    FORUM_ATTENDANCE(
            "counterpoint.forum.attendance.ratio",
            "Sessions with both leaders present, of those of which it is known, over the last 4 complete weeks"),
    SHARED_MINUTES(
            "counterpoint.shared.minutes", "Minutes in which both leaders were present, in the last complete week"),
    BRIEFING_MINUTES(
            "counterpoint.briefing.minutes",
            "Minutes in which the CPTO met exactly one leader, in the last complete week"),
    ESCALATIONS("counterpoint.escalations", "Decisions on which the CPTO ruled, in the current week so far"),
    ESCALATIONS_EXPECTED(
            "counterpoint.escalations.expected", "Escalations that the weeks so far let one expect of the current one"),
    ESCALATIONS_ONCE_IN_WEEKS(
            "counterpoint.escalations.once.in.weeks",
            "How many weeks pass by chance between two runs as surprising as the latest"),
    ESCALATIONS_RECORDED("counterpoint.escalations.recorded", "Escalations ever recorded, as the database has them"),
    ESCALATION_SHARE(
            "counterpoint.escalation.share", "Escalated of decided, over the last 28 days; absent under 4 decided"),
    PRECISION_SCORE(
            "counterpoint.precision.score",
            "Median precision of the pair's exchanges over the last 28 days, 0 to 100; absent under 3 exchanges"),
    PRECISION_STATEMENTS("counterpoint.precision.statements", "Statements behind the precision of the last 28 days"),
    DECISIONS_UPCOMING(
            "counterpoint.decisions.upcoming", "Decisions to come, by how many steps of their preparation are done"),
    AGREEMENT_ACTIVE("counterpoint.agreement.active", "1 while both leaders agree that language is scored, else 0"),
    DATA_AGE("counterpoint.data.age.seconds", "Seconds since the newest fact of a source");

    private final String key;
    private final String description;

    Metric(String key, String description) {
        this.key = key;
        this.description = description;
    }

    /** As Micrometer has it; Prometheus sees underscores. */
    String key() {
        return key;
    }

    String description() {
        return description;
    }
}
