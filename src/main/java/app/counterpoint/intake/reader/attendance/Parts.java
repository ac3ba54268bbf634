package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a file apart that holds several reports, or whose rows tell of several meetings. */
final class Parts {
    private static final int HEAD = 80;

    private Parts() {}

    /** Reports that somebody has put one behind the other: each opens with the first block, or as the first one does. */
    static List<List<Row>> of(List<Row> rows) {
        List<List<Row>> parts = new ArrayList<>();
        Row opening = rows.stream().filter(row -> !row.isEmpty()).findFirst().orElse(new Row(0, List.of()));
        boolean isOpening = isOpening(opening);
        boolean hasPeople = false;
        int from = 0;
        int looked = 0;
        int section = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = ReportParser.section(row);
            boolean opens = number == 1 && section > 1;
            if (!opens && isOpening && row != opening && row.cells().equals(opening.cells())) {
                hasPeople |= rows.subList(looked, i).stream().anyMatch(Parts::isOfPeople);
                looked = i;
                opens = hasPeople;
            }
            if (opens) {
                parts.add(rows.subList(from, i));
                from = i;
                hasPeople = false;
            }
            section = number > 0 ? number : section;
        }
        parts.add(rows.subList(from, rows.size()));
        return parts;
    }

    /** Whether a row that comes again begins a report anew: a title, or the head of the table that tells of the meeting. */
    private static boolean isOpening(Row row) {
        Columns columns = Columns.of(row);
        return row.filled() == 1 || (columns != null && columns.isMeeting());
    }

    private static boolean isOfPeople(Row row) {
        Columns columns = row.filled() < 2 ? null : Columns.of(row);
        return columns != null && !columns.isMeeting();
    }

    /** The rows of each meeting below the head of their table, where a whole account was exported; else all of them as they are. */
    static List<List<Row>> byMeeting(List<Row> rows) {
        for (int i = 0; i < Math.min(HEAD, rows.size()); i++) {
            Columns columns = rows.get(i).filled() < 3 ? null : Columns.of(rows.get(i));
            if (columns != null && columns.tellsOfMeetings()) {
                return byMeeting(columns, rows.get(i), rows.subList(i + 1, rows.size()), rows);
            }
        }
        return List.of(rows);
    }

    /** A row that names no meeting belongs to that of the row above. */
    private static List<List<Row>> byMeeting(Columns columns, Row head, List<Row> below, List<Row> all) {
        Map<String, List<Row>> meetings = new LinkedHashMap<>();
        String meeting = "";
        for (Row row : below) {
            String told = row.isEmpty() ? "" : columns.meetingOf(columns.mended(row));
            meeting = told.isBlank() ? meeting : told;
            if (!row.isEmpty()) {
                meetings.computeIfAbsent(meeting, _ -> new ArrayList<>(List.of(head)))
                        .add(row);
            }
        }
        return meetings.size() < 2 ? List.of(all) : List.copyOf(meetings.values());
    }
}
