package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.LocalMoments;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells trackers' exports and lists of decisions by their columns and keys. */
public final class TrackerShapes {
    /** Front matter, a heading, or the list of fields of a request for comments. */
    private static final Pattern STARTS = Pattern.compile("---|#|= |[-*] \\**[A-Z][A-Za-z ]{2,30}\\**:");

    private TrackerShapes() {}

    /** By the keys of the first object. */
    public static Format json(String start) {
        if (!start.contains("\"")) {
            return Format.UNKNOWN;
        }
        boolean fields = start.contains("\"fields\"") && start.contains("\"key\"");
        if (fields
                || (start.contains("\"issues\"") && start.contains("\"startAt\""))
                || (start.contains("\"issues\"") && start.contains("\"expand\""))) {
            return Format.JIRA_JSON;
        }
        boolean github = start.contains("\"created_at\"") || start.contains("\"labels\"");
        return github && (start.contains("\"number\"") || start.contains("\"issue\""))
                ? Format.GITHUB_JSON
                : Format.UNKNOWN;
    }

    /** By what stands above the columns. */
    public static Format byHeadings(Source source, String start) throws IOException {
        if (RecordText.of(start).isRecord() && STARTS.matcher(start).lookingAt()) {
            return Format.DECISION_RECORDS;
        }
        List<String> headings = headings(source);
        IssueColumns tracker = new IssueColumns(headings);
        if (tracker.isJira()) {
            return Format.JIRA_CSV;
        }
        if (tracker.isLinear()) {
            return Format.LINEAR_CSV;
        }
        Map<Column, Integer> columns = Column.in(headings, Map.of());
        boolean decisions = headings.size() > 1
                && columns.containsKey(Column.QUESTION)
                && (columns.containsKey(Column.RAISED) || columns.containsKey(Column.OUTCOME));
        return decisions ? Format.DECISIONS_CSV : Format.UNKNOWN;
    }

    /** A table with a column of dates may be a list of decisions under headings of its owner's own; which, is asked. */
    public static Format byDates(Source source) throws IOException {
        List<String> headings = headings(source);
        if (headings.size() < 2 || headings.stream().anyMatch(heading -> LocalMoments.parse(heading) != null)) {
            return Format.UNKNOWN;
        }
        try (Rows table = Rows.of(source, Limits.usual())) {
            Headings.next(table);
            Row row = table.next();
            boolean dated = row != null
                    && row.cells().size() > 1
                    && row.cells().stream().anyMatch(cell -> LocalMoments.parse(cell) != null);
            return dated ? Format.DECISIONS_CSV : Format.UNKNOWN;
        } catch (CannotReadException e) {
            return Format.UNKNOWN;
        }
    }

    private static List<String> headings(Source source) throws IOException {
        try {
            return DecisionsReader.columns(source, Context.of(Instant.EPOCH, ZoneOffset.UTC, PersonMatcher.nobody()));
        } catch (CannotReadException e) {
            return List.of();
        }
    }
}
