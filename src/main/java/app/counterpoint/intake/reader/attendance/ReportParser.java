package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a report into its blocks: rows of a key and a value, and tables. */
final class ReportParser {
    private static final Pattern SECTION = Pattern.compile("[1-9]\\s?[.．]\\s*\\p{L}.*");
    private static final int LOOK_AHEAD = 10;
    private static final int GUESSES = 200;

    private final List<Row> rows;
    private final Summary summary;
    private final TableParser tables;
    private int guesses = GUESSES;

    ReportParser(List<Row> rows, Format format, String fileName, Context context, Notes notes) {
        this.rows = rows;
        Report report = new Report(new Roster(context.people()));
        this.summary = new Summary(report, format, fileName, context);
        this.tables = new TableParser(report, summary, format, new Moments(context.now()), notes);
    }

    Report parse() throws CannotReadException {
        int section = 0;
        int found = 0;
        Columns columns = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = section(row);
            if (number > 0) {
                section = number;
                columns = null;
                continue;
            }
            if (row.isEmpty()
                    || (row.filled() == 1 && columns != null && !row.cell(0).isEmpty() && headFollows(i))) {
                columns = columns != null && !isEmptyBefore(i) && endsAt(i) ? null : columns;
                continue;
            }
            Columns head = section > 3 ? null : head(i, columns);
            if (head != null) {
                columns = head;
                found++;
                tables.begin(columns, section);
            } else if (columns != null && section <= 3) {
                tables.row(columns, columns.mended(row));
            } else if (section <= 1) {
                summary.row(row, section == 1 && i > 0 && section(rows.get(i - 1)) == 1);
            }
        }
        if (found == 0) {
            throw new CannotReadException("No table of participants with names and times was found in this file.");
        }
        Report report = summary.finished();
        report.turnMidnight();
        return report;
    }

    /** The number of the block that the row opens; 0 if it opens none. */
    static int section(Row row) {
        if (row.filled() != 1) {
            return 0;
        }
        String text = Normalizer.normalize(row.cell(0), Normalizer.Form.NFKC);
        return SECTION.matcher(text).matches() ? text.charAt(0) - '0' : 0;
    }

    private boolean isEmptyBefore(int index) {
        return index > 0 && rows.get(index - 1).isEmpty();
    }

    /** An empty row ends a table only where something else follows it: some programs put one between any two rows. */
    private boolean endsAt(int index) {
        for (int i = index + 1; i < rows.size(); i++) {
            Row next = rows.get(i);
            if (!next.isEmpty()) {
                return next.filled() <= 2 || head(i, null) != null;
            }
        }
        return true;
    }

    private boolean headFollows(int index) {
        return index + 1 < rows.size() && head(index + 1, null) != null;
    }

    /** Inside a table only known words make the head of another; what stands in the cells is looked through a few times only. */
    private @Nullable Columns head(int index, @Nullable Columns current) {
        Row row = rows.get(index);
        if (row.filled() < 2 || row.cells().stream().anyMatch(ReportParser::isData)) {
            return null;
        }
        Columns head = Columns.of(row);
        if (head == null && current == null && guesses-- > 0) {
            head = Columns.of(row, below(index));
        }
        if (head != null && current == null && guesses-- > 0) {
            head.fillTimesFrom(below(index));
        }
        boolean isSame = head != null && current != null && current.isMeeting() && head.isMeeting();
        return isSame ? null : head;
    }

    /** No heading has an address or a time in it. */
    private static boolean isData(String cell) {
        return cell.contains("@") || (cell.chars().filter(Character::isDigit).count() > 2 && Columns.isMoment(cell));
    }

    private List<Row> below(int index) {
        List<Row> below = new ArrayList<>();
        for (int i = index + 1; i < rows.size() && below.size() < LOOK_AHEAD; i++) {
            Row row = rows.get(i);
            if (section(row) > 0) {
                break;
            }
            if (!row.isEmpty()) {
                below.add(row);
            }
        }
        return below;
    }
}
