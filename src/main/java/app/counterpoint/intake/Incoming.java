package app.counterpoint.intake;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.tracker.ColumnMatch;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import app.counterpoint.relationship.Relationship;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file on its way in.
 *
 * @param relationship for which relationship
 * @param source its bytes
 * @param format what it was recognised as
 * @param layout how its table is laid out
 * @param recalled what was answered before about such files
 * @param contentHash SHA-256 of its bytes, in hexadecimal
 * @param choices what has been said about it so far
 * @param names who of its people holds a seat
 * @param importId the import that its facts will carry if it is applied
 * @param now the moment of reading
 */
record Incoming(
        Relationship relationship,
        Source source,
        Format format,
        Layout layout,
        List<RememberedAnswer> recalled,
        String contentHash,
        Choices choices,
        SeatNames names,
        String importId,
        Instant now) {

    /** What the readers need to know. */
    Context context() {
        return Context.of(now, relationship.zone(), names).answering(choices.answers());
    }

    private List<ColumnMatch> columns() {
        return layout.headings().isEmpty() ? List.of() : DecisionsReader.matching(layout.headings(), context());
    }

    /** The preview of what was read. */
    Preview preview(Reading.Rows<?> rows, List<String> summary, Map<String, Long> dropped, Findings findings) {
        return new Preview(
                importId,
                relationship.id(),
                format,
                contentHash,
                summary,
                names.met(),
                rows.questions(),
                rows.refused(),
                rows.warnings(),
                dropped,
                List.of(),
                layout.with(columns()),
                recalled,
                findings);
    }
}
