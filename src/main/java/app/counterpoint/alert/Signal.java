package app.counterpoint.alert;

import app.counterpoint.rise.Subject;

/** What is watched, week by week, each with its own alert. */
public enum Signal {
    /** Decisions on which the CPTO was asked to rule. */
    ESCALATIONS("Escalations are rising", "escalations", Subject.ESCALATIONS, 1),
    /** Planned sessions of shared forums in which not both leaders were present. */
    SHARED_FORUMS("Shared forums are being missed", "forums", Subject.MISSED_SESSIONS, 1.8),
    /** Exchanges less specific than two thirds of this relationship's own of half a year. */
    PRECISION("Exchanges are getting less specific", "precision", Subject.UNSPECIFIC_EXCHANGES, 1.4);

    private final String title;
    private final String page;
    private final Subject subject;
    private final double caution;

    Signal(String title, String page, Subject subject, double caution) {
        this.title = title;
        this.page = page;
        this.subject = subject;
        this.caution = caution;
    }

    /** What an alert on it says first; no names. */
    public String title() {
        return title;
    }

    /** The page that shows the facts behind it. */
    public String page() {
        return page;
    }

    Subject subject() {
        return subject;
    }

    /**
     * By how much the detector, which is calibrated on decisions, overstates how rare a run of this signal is; measured by
     * {@code ./counterpoint bench signals} on weeks without a change, and taken off what is said.
     */
    double caution() {
        return caution;
    }

    /** Whether it speaks about wording, which is watched only while both leaders agree. */
    public boolean isLanguage() {
        return this == PRECISION;
    }
}
