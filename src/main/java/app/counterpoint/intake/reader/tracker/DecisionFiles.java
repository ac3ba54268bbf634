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
        return switch (format.family()) {
            case ISSUES -> TrackerReader.read(source, format, context);
            case DECISIONS ->
                format == Format.DECISION_RECORDS
                        ? RecordsReader.read(source, context)
                        : DecisionsReader.read(source, context);
            case CALENDAR, ATTENDANCE, TRANSCRIPT, CHAT, NONE ->
                throw new IllegalArgumentException("tells of no decisions: " + format);
        };
    }
}
