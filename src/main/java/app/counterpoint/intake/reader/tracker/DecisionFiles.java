package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import java.io.IOException;

/** Whatever tells of decisions: lists, records, and the issues of trackers. */
public final class DecisionFiles {

    private DecisionFiles() {}

    /**
     * Reads it with the reader of its format.
     *
     * @throws IllegalArgumentException when files of that format tell of no decisions
     * @throws IOException when the source itself breaks
     */
    public static Reading<DecisionRow> read(Source source, Format format, Context context) throws IOException {
        return switch (format) {
            case DECISIONS_CSV -> DecisionsReader.read(source, context);
            case DECISION_RECORDS -> RecordsReader.read(source, context);
            case JIRA_CSV,
                    JIRA_JSON,
                    LINEAR_CSV,
                    GITHUB_JSON,
                    ICALENDAR,
                    TEAMS_ATTENDANCE,
                    ZOOM_ATTENDANCE,
                    MEET_ATTENDANCE,
                    WEBVTT,
                    SRT,
                    MEET_TRANSCRIPT,
                    SLACK_EXPORT,
                    UNKNOWN -> TrackerReader.read(source, format, context);
        };
    }
}
