package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells attendance reports by their blocks and columns, in any language. */
public final class AttendanceShapes {
    private static final int ROWS = 80;

    private AttendanceShapes() {}

    /** {@link Format#UNKNOWN} if the text is no attendance report. */
    public static Format of(Source source, String head) throws IOException {
        List<Row> rows = head(source);
        boolean sections = rows.stream()
                        .filter(row -> row.filled() == 1 && row.cell(0).matches("[1-9]\\s?[.．]\\s*\\p{L}.*"))
                        .count()
                >= 2;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.filled() < 2
                    || row.cells().stream().anyMatch(cell -> Columns.isMoment(cell) || cell.contains("@"))) {
                continue;
            }
            List<Row> below = rows.subList(i + 1, Math.min(rows.size(), i + 13)).stream()
                    .filter(next -> !next.isEmpty())
                    .toList();
            Columns columns = Columns.of(row, below);
            if (columns == null || columns.isMeeting()) {
                continue;
            }
            columns.fillTimesFrom(below);
            if (isAttendance(columns, below, sections)) {
                return vendor(columns, row, below, sections, head);
            }
        }
        return Format.UNKNOWN;
    }

    /** A length alone is that of a song or a task as well; and two columns of numbers with a point may be prices. */
    private static boolean isAttendance(Columns columns, List<Row> below, boolean sections) {
        if (columns.isGuessed() && !sections) {
            boolean isTimed = columns.has(Heading.JOIN) && columns.has(Heading.LEAVE);
            boolean isOfPeople = columns.has(Heading.DURATION) || columns.has(Heading.EMAIL);
            return (isTimed && isOfPeople) || columns.has(Heading.ACTION);
        }
        boolean isOfPeople = columns.has(Heading.EMAIL)
                || columns.has(Heading.UPN)
                || columns.has(Heading.FIRST_NAME)
                || below.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.contains("@"));
        return columns.has(Heading.JOIN)
                || columns.has(Heading.ACTION)
                || (columns.has(Heading.DURATION) && isOfPeople)
                || (columns.has(Heading.UPN) && sections);
    }

    private static Format vendor(Columns columns, Row header, List<Row> below, boolean sections, String head) {
        String words = String.join("|", header.cells()).toLowerCase(Locale.ROOT);
        if (sections || columns.has(Heading.ACTION) || columns.has(Heading.UPN)) {
            return Format.TEAMS_ATTENDANCE;
        }
        if (columns.has(Heading.FIRST_NAME)
                || words.contains("joined")
                || words.contains("exited")
                || words.contains("seen")
                || timesOnly(columns, below)) {
            return Format.MEET_ATTENDANCE;
        }
        boolean zoom = words.contains("original")
                || words.contains("元の名前")
                || words.contains("guest")
                || words.contains("minut")
                || words.contains("ゲスト")
                || words.contains("分")
                || columns.has(Heading.WAITING)
                || columns.has(Heading.ATTENDED)
                || head.contains("Meeting ID")
                || head.contains("Webinar ID");
        return zoom
                ? Format.ZOOM_ATTENDANCE
                : columns.has(Heading.JOIN) ? Format.TEAMS_ATTENDANCE : Format.MEET_ATTENDANCE;
    }

    private static boolean timesOnly(Columns columns, List<Row> below) {
        return below.stream()
                .limit(5)
                .map(row -> columns.cell(row, Heading.JOIN))
                .anyMatch(cell -> Moments.read(cell) == null && Moments.time(cell) != null);
    }

    private static List<Row> head(Source source) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows table = Rows.of(source, Limits.usual())) {
            for (@Nullable Row row = table.next(); row != null && rows.size() < ROWS; row = table.next()) {
                rows.add(AttendanceReader.unwrapped(row));
            }
        } catch (CannotReadException e) {
            return rows; // what came before is enough to tell, or nothing is
        }
        return rows;
    }
}
