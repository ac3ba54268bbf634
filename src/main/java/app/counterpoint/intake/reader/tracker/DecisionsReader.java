package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a plain table of decisions, whatever its columns are called. */
public final class DecisionsReader {
    private DecisionsReader() {}

    /**
     * Reads one table; {@code counts} holds its {@code rows}. A column that is not found is asked for and so is a date order that stays open.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<DecisionRow> read(Source source, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        try {
            List<Row> rows = rows(source, context, notes);
            if (rows.isEmpty()) {
                return new Reading.Unreadable<>("The table is empty.");
            }
            List<String> headings = rows.get(0).cells();
            notes.count("rows", rows.size() - 1L);
            Map<Column, Integer> columns = Column.in(headings, context.answers());
            List<Column> missing = Stream.of(Column.QUESTION, Column.RAISED)
                    .filter(column -> !columns.containsKey(column))
                    .toList();
            missing.forEach(column -> notes.ask(DecisionsTable.column(column, headings)));
            if (!columns.containsKey(Column.OUTCOME)) {
                notes.warn("No column tells the outcome; every decision is taken to be open.");
            }
            return notes.rows(
                    missing.isEmpty()
                            ? new DecisionsTable(columns, context, notes).read(rows.subList(1, rows.size()))
                            : List.of());
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
    }

    /** Which of the headings is taken for what, the more important first. */
    public static List<ColumnMatch> matching(List<String> headings, Context context) {
        Map<Column, Integer> found = Column.in(headings, context.answers());
        return Stream.of(
                        Column.QUESTION,
                        Column.RAISED,
                        Column.OUTCOME,
                        Column.BROUGHT,
                        Column.ASKED,
                        Column.DECIDED,
                        Column.DUE,
                        Column.STAKES,
                        Column.KEY)
                .map(column -> new ColumnMatch(column.question(), column.what(), found.getOrDefault(column, -1) + 1))
                .toList();
    }

    /** The headings of a table, as written; empty for an empty file. */
    public static List<String> columns(Source source, Context context) throws IOException {
        try (Rows table = Rows.of(source, context.limits())) {
            Row row = Headings.next(table);
            return row == null ? List.of() : row.cells();
        }
    }

    private static List<Row> rows(Source source, Context context, Notes notes) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows table = Rows.of(source, context.limits())) {
            for (Row row = Headings.next(table); row != null; row = table.next()) {
                if (row.isEmpty()) {
                    continue;
                }
                rows.add(row);
                if (rows.size() > context.limits().rows()) {
                    throw new CannotReadException(
                            "The table has more than " + context.limits().rows() + " rows.");
                }
            }
            notes.warnOfHalfRow(table);
        }
        return rows;
    }
}
