package app.counterpoint.demo;

/**
 * How the invented weeks go.
 *
 * @see #of(int)
 */
enum Phase {
    /** Forums are kept, words are specific, the two settle most things. */
    CALM(12, 0.06, 0.0, 30, 2, 0.16),
    /** Forums begin to be cancelled; words are still what they were. */
    CANCELLED(3, 0.62, 0.15, 40, 1, 0.3),
    /** Words get vague. */
    VAGUE(2, 0.6, 0.85, 55, 1, 0.7),
    /** Decisions come to the CPTO, most of them from one side. */
    ESCALATING(3, 0.5, 0.9, 60, 0, 3.4),
    /** The CPTO states the expectation and makes moves. */
    FRAMING(2, 0.12, 0.45, 40, 2, 1.5),
    /** Forums are back, words are specific again, decisions are settled. */
    RECOVERY(4, 0.0, 0.04, 25, 3, 0.6);

    private final int weeks;
    private final double cancelled;
    private final double vague;
    private final int briefingMinutes;
    private final int settled;
    private final double escalated;

    Phase(int weeks, double cancelled, double vague, int briefingMinutes, int settled, double escalated) {
        this.weeks = weeks;
        this.cancelled = cancelled;
        this.vague = vague;
        this.briefingMinutes = briefingMinutes;
        this.settled = settled;
        this.escalated = escalated;
    }

    /** The phase of a week, the first being 0; the last phase goes on. */
    static Phase of(int week) {
        int end = 0;
        for (var phase : values()) {
            end += phase.weeks;
            if (week < end) {
                return phase;
            }
        }
        return RECOVERY;
    }

    /** How many weeks all phases take. */
    static int weeks() {
        int sum = 0;
        for (var phase : values()) {
            sum += phase.weeks;
        }
        return sum;
    }

    /** The share of forums that do not take place, 0 to 1. */
    double cancelled() {
        return cancelled;
    }

    /** The share of exchanges in vague words, 0 to 1. */
    double vague() {
        return vague;
    }

    /** How long a one-sided briefing takes. */
    int briefingMinutes() {
        return briefingMinutes;
    }

    /** How many decisions the two settle in a week. */
    int settled() {
        return settled;
    }

    /** How many decisions come to the CPTO in a week, on average. */
    double escalated() {
        return escalated;
    }
}
