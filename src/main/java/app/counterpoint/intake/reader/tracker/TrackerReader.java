package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Family;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import java.util.List;

/**
 * Reads what Jira, Linear and GitHub export. A label or status marks an escalation: the words under {@code escalation-mark} in the
 * answers, separated by commas, else any that says so itself. {@code counts} holds {@code rows} and {@code escalations}.
 */
public final class TrackerReader {
    private TrackerReader() {}

    /**
     * Reads the escalations of one export. Who brought each is asked.
     *
     * @throws IllegalArgumentException when the format is none of a tracker
     * @throws IOException if the source itself breaks
     */
    public static Reading<DecisionRow> read(Source source, Format format, Context context) throws IOException {
        if (format.family() != Family.ISSUES) {
            throw new IllegalArgumentException("not a tracker's export: " + format);
        }
        Notes notes = new Notes(context.limits());
        notes.count("rows", 0);
        notes.count("escalations", 0);
        Issues issues = new Issues(context, notes);
        try {
            if (format == Format.JIRA_JSON) {
                new JiraJson(notes, issues).read(source, context.limits());
            } else if (format == Format.GITHUB_JSON) {
                new GitHubJson(notes, issues).read(source, context.limits());
            } else {
                table(source, context, notes, issues);
            }
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
        return notes.rows(issues.decisions());
    }

    private static void table(Source source, Context context, Notes notes, Issues issues) throws IOException {
        try (Rows table = Rows.of(source, context.limits())) {
            Row head = Headings.next(table);
            IssueColumns columns = new IssueColumns(head == null ? List.of() : head.cells());
            for (Row row = table.next(); row != null; row = table.next()) {
                if (!row.isEmpty()) {
                    notes.count("rows");
                    String reporter = columns.reporter(row, issues.reporters());
                    if (columns.isMarked(row, issues.mark())) {
                        issues.add(columns.issue(row, reporter));
                    }
                }
            }
            notes.warnOfHalfRow(table);
        }
    }
}
