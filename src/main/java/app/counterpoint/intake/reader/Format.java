package app.counterpoint.intake.reader;

import java.util.Locale;

/** The kinds of file that can be read. */
public enum Format {
    ICALENDAR(Family.CALENDAR, "Calendar (iCalendar)"),
    TEAMS_ATTENDANCE(Family.ATTENDANCE, "Attendance report of Microsoft Teams"),
    ZOOM_ATTENDANCE(Family.ATTENDANCE, "Participants report of Zoom"),
    MEET_ATTENDANCE(Family.ATTENDANCE, "Attendance report of Google Meet"),
    WEBVTT(Family.TRANSCRIPT, "Transcript (WebVTT)"),
    SRT(Family.TRANSCRIPT, "Transcript (SRT)"),
    MEET_TRANSCRIPT(Family.TRANSCRIPT, "Transcript of Google Meet"),
    SLACK_EXPORT(Family.CHAT, "Slack export"),
    JIRA_CSV(Family.ISSUES, "Jira issues (CSV)"),
    JIRA_JSON(Family.ISSUES, "Jira issues (JSON)"),
    LINEAR_CSV(Family.ISSUES, "Linear issues (CSV)"),
    GITHUB_JSON(Family.ISSUES, "GitHub issues or events (JSON)"),
    DECISION_RECORDS(Family.DECISIONS, "Decision records"),
    DECISIONS_CSV(Family.DECISIONS, "Decisions (CSV)"),
    UNKNOWN(Family.NONE, "Unknown");

    private final Family family;
    private final String title;

    Format(Family family, String title) {
        this.family = family;
        this.title = title;
    }

    /** A stable name for programs, such as {@code teams-attendance}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Family family() {
        return family;
    }

    /** A name for people. */
    public String title() {
        return title;
    }

    /** The program whose keys its files carry, such as {@code jira}: the same in each format of one tracker. */
    public String source() {
        return family == Family.ISSUES ? id().substring(0, id().indexOf('-')) : id();
    }
}
