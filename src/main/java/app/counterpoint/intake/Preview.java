package app.counterpoint.intake;

import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.shared.RelationshipId;
import java.util.List;
import java.util.Map;

/**
 * What importing a file would do. Nothing is stored yet.
 *
 * @param importId the import that the facts will carry
 * @param relationship for which relationship
 * @param format what the file was recognised as
 * @param contentHash SHA-256 of its bytes, in hexadecimal
 * @param summary what would be stored, in sentences
 * @param people who occurs in the file, most frequent first
 * @param questions what has to be answered before it can be applied
 * @param refused lines that are left out, with reasons
 * @param warnings what is worth knowing
 * @param dropped what is left out, counted by reason
 * @param statements the scored statements with their words, those left out included; empty for everything but a transcript
 * @param layout how a table is laid out, and which column is taken for what; nothing for everything but a list of decisions
 * @param recalled what was answered before about such files, and holds for this one unless somebody says otherwise
 * @param findings the facts
 */
public record Preview(
        String importId,
        RelationshipId relationship,
        Format format,
        String contentHash,
        List<String> summary,
        List<PersonFound> people,
        List<Question> questions,
        List<Reading.Refused> refused,
        List<String> warnings,
        Map<String, Long> dropped,
        List<StatementFound> statements,
        Layout layout,
        List<RememberedAnswer> recalled,
        Findings findings) {

    /** Keeps its own copies. */
    public Preview {
        summary = List.copyOf(summary);
        people = List.copyOf(people);
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        dropped = Map.copyOf(dropped);
        statements = List.copyOf(statements);
        recalled = List.copyOf(recalled);
    }

    /** Whether nothing is left to answer and there is something to store. */
    public boolean isReady() {
        return questions.isEmpty() && findings.size() > 0;
    }

    /** The series of meetings that it would bring; empty for everything but a calendar. */
    public List<SeriesFound> series() {
        return findings instanceof Findings.Meetings meetings ? meetings.series() : List.of();
    }

    /** The same preview, with the statements' words for the eyes of the importing person. */
    Preview withStatements(List<StatementFound> found) {
        return new Preview(
                importId,
                relationship,
                format,
                contentHash,
                summary,
                people,
                questions,
                refused,
                warnings,
                dropped,
                found,
                layout,
                recalled,
                findings);
    }
}
