package app.counterpoint.intake.reader;

import java.util.Locale;

/** The kinds of file that can be read. */
public enum Format {
    ICALENDAR("Calendar (iCalendar)"),
    TEAMS_ATTENDANCE("Attendance report of Microsoft Teams"),
    ZOOM_ATTENDANCE("Participants report of Zoom"),
    MEET_ATTENDANCE("Attendance report of Google Meet"),
    WEBVTT("Transcript (WebVTT)"),
    SRT("Transcript (SRT)"),
    MEET_TRANSCRIPT("Transcript of Google Meet"),
    SLACK_EXPORT("Slack export"),
    JIRA_CSV("Jira issues (CSV)"),
    JIRA_JSON("Jira issues (JSON)"),
    LINEAR_CSV("Linear issues (CSV)"),
    GITHUB_JSON("GitHub issues or events (JSON)"),
    DECISION_RECORDS("Decision records"),
    DECISIONS_CSV("Decisions (CSV)"),
    UNKNOWN("Unknown");

    private final String title;

    Format(String title) {
        this.title = title;
    }

    /** A stable name for programs, such as {@code teams-attendance}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name for people. */
    public String title() {
        return title;
    }
}
