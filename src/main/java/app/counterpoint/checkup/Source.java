package app.counterpoint.checkup;

import java.util.Locale;

/** Where facts come from; each ages by itself. */
public enum Source {
    /** Attendance reports. */
    REPORT("Attendance report", 14),
    /** Calendar exports. */
    CALENDAR("Calendar", 14),
    /** The decision log. */
    DECISIONS("Decision log", 28),
    /** Transcripts and messages. */
    STATEMENTS("Exchanges", 28);

    private final String title;
    private final int freshDays;

    Source(String title, int freshDays) {
        this.title = title;
        this.freshDays = freshDays;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }

    /** For how many days after its newest fact it counts as fresh. */
    public int freshDays() {
        return freshDays;
    }

    /** The value of the metric's label {@code source}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
