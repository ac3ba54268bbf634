package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which column of one table tells what: by its heading, and in a language that is not known by what stands in it. */
final class Columns {
    private static final int WIDEST = 200;

    /** Words for those who take part that may as well stand above how many they are. */
    private static final Set<String> COUNTS = Set.of("participant", "attendee", "teilnehmer", "参加者");

    private final Map<Heading, Integer> byHeading = new EnumMap<>(Heading.class);
    private final Row header;
    private boolean guessed;

    private Columns(Row header) {
        this.header = header;
    }

    /** By the words above the columns; null if they are not those of a table that tells of people or of a meeting. */
    static @Nullable Columns of(Row header) {
        Columns columns = new Columns(header);
        columns.fillFromHeadings();
        return columns.isTable() ? columns : null;
    }

    /** As above, and where the words are not known, by what stands in the rows below. */
    static @Nullable Columns of(Row header, List<Row> below) {
        Columns columns = new Columns(header);
        columns.fillFromHeadings();
        if (columns.isTable()) {
            columns.fillActionFrom(below);
            return columns;
        }
        if (header.filled() < 3 || header.cells().stream().anyMatch(Columns::isValue)) {
            return null;
        }
        columns.guessed = true;
        columns.fillFrom(below);
        return columns.isTable() ? columns : null;
    }

    /** With the columns of coming and going, where their words are not among those that are known. */
    void fillTimesFrom(List<Row> below) {
        fillActionFrom(below);
        if (!isMeeting() && !has(Heading.TIMESTAMP) && !(has(Heading.JOIN) && has(Heading.LEAVE))) {
            Set<Integer> taken = new HashSet<>(byHeading.values());
            fill(Heading.JOIN, below, taken, Columns::isTime);
            fill(Heading.LEAVE, below, taken, Columns::isTime);
        }
    }

    private void fillFromHeadings() {
        for (int i = 0; i < Math.min(WIDEST, header.cells().size()); i++) {
            Heading heading = Heading.of(header.cell(i));
            if (heading != null) {
                byHeading.putIfAbsent(heading, i);
            }
        }
        if (tellsOfMeetings()) {
            lastOf(Heading.NAME);
            lastOf(Heading.EMAIL);
            lastOf(Heading.DURATION);
        }
    }

    /** Where each row tells of the meeting and its host first, the participant comes behind them. */
    private void lastOf(Heading heading) {
        for (int i = Math.min(WIDEST, header.cells().size()) - 1; i > byHeading.getOrDefault(heading, i); i--) {
            if (Heading.of(header.cell(i)) == heading) {
                byHeading.put(heading, i);
            }
        }
    }

    private static boolean isValue(String cell) {
        return cell.contains("@") || isNumber(cell) || isMoment(cell) || Lengths.parse(cell) != null;
    }

    static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }

    static boolean isMoment(String cell) {
        return Moments.read(cell) != null || Moments.time(cell) != null;
    }

    /** Whether two cells are what a comma has cut in two: {@code 3/17/25} and {@code 9:00:00 AM}. */
    static boolean isDayAndTime(String day, String time) {
        LocalMoment date = Moments.read(day);
        return date != null && !date.hasTime() && Moments.time(time) != null;
    }

    /** A row that is wider than its header, with each date and its time in one cell again. */
    Row mended(Row row) {
        if (row.cells().size() <= header.cells().size()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (isDayAndTime(cells.get(i), cells.get(i + 1))) {
                cells.set(i, cells.get(i) + ", " + cells.remove(i + 1));
            }
        }
        return new Row(row.line(), cells);
    }

    private static boolean isTime(String cell) {
        LocalMoment moment = Moments.read(cell);
        return moment == null ? Moments.time(cell) != null : moment.hasTime();
    }

    private boolean isTable() {
        boolean person = has(Heading.NAME) || has(Heading.FIRST_NAME);
        boolean presence = has(Heading.JOIN) || has(Heading.TIMESTAMP) || has(Heading.DURATION);
        return (person && (presence || has(Heading.UPN))) || isMeeting();
    }

    /** Whether some of its columns are told by what stands in them alone. */
    boolean isGuessed() {
        return guessed;
    }

    /** Whether the table tells of the meeting, not of people. */
    boolean isMeeting() {
        boolean isTimed = has(Heading.START) && has(Heading.END);
        boolean counts = isTimed && COUNTS.contains(Heading.plain(written(Heading.NAME)));
        return header.filled() > 2 && has(Heading.TITLE) && !has(Heading.JOIN) && (counts || !has(Heading.NAME));
    }

    /** Whether each row of a participant tells of the meeting as well. */
    boolean tellsOfMeetings() {
        boolean isOfPerson = has(Heading.JOIN) || (has(Heading.NAME) && has(Heading.DURATION) && !isMeeting());
        return isOfPerson && (has(Heading.TITLE) || has(Heading.MEETING));
    }

    /** What tells the meeting of one row from those of others; blank where the row says nothing of it. */
    String meetingOf(Row row) {
        return cell(row, Heading.MEETING) + '\n' + cell(row, Heading.TITLE) + '\n' + cell(row, Heading.START);
    }

    /** Whether each row tells which meeting it is of, and none when that began: then it may have been held more than once. */
    boolean tellsNoStart() {
        return tellsOfMeetings() && has(Heading.JOIN) && !has(Heading.START);
    }

    private void fillFrom(List<Row> below) {
        Set<Integer> taken = new HashSet<>(byHeading.values());
        if (!has(Heading.TIMESTAMP)) {
            fill(Heading.JOIN, below, taken, Columns::isTime);
            fill(Heading.LEAVE, below, taken, Columns::isTime);
        }
        fill(Heading.DURATION, below, taken, cell -> Lengths.parse(cell) != null);
        fill(Heading.EMAIL, below, taken, cell -> cell.contains("@"));
        fill(Heading.UPN, below, taken, cell -> cell.contains("@"));
        fillActionFrom(below);
        if (!has(Heading.ACTION) && has(Heading.JOIN) && !has(Heading.LEAVE)) {
            fill(Heading.ACTION, below, taken, cell -> Action.of(cell) != null);
            Integer moment = has(Heading.ACTION) ? byHeading.remove(Heading.JOIN) : null;
            if (moment != null) {
                byHeading.put(Heading.TIMESTAMP, moment);
            }
        }
        if (!has(Heading.NAME) && (has(Heading.JOIN) || has(Heading.TIMESTAMP)) && !taken.contains(0)) {
            byHeading.put(Heading.NAME, 0);
        }
    }

    /** A column of moments of which each is a coming or a going stands beside one that tells which. */
    private void fillActionFrom(List<Row> below) {
        if (has(Heading.TIMESTAMP)) {
            fill(Heading.ACTION, below, new HashSet<>(byHeading.values()), cell -> Action.of(cell) != null);
        }
    }

    private void fill(Heading heading, List<Row> below, Set<Integer> taken, Predicate<String> fits) {
        if (has(heading)) {
            return;
        }
        for (int i = 0; i < Math.min(WIDEST, header.cells().size()); i++) {
            if (!taken.contains(i) && !header.cell(i).contains(":") && mostFit(i, below, fits)) {
                byHeading.put(heading, i);
                taken.add(i);
                return;
            }
        }
    }

    private static boolean mostFit(int column, List<Row> below, Predicate<String> fits) {
        long filled = below.stream().filter(row -> !row.cell(column).isEmpty()).count();
        long fitting = below.stream().filter(row -> fits.test(row.cell(column))).count();
        return fitting > 0 && fitting * 2 > filled;
    }

    boolean has(Heading heading) {
        return byHeading.containsKey(heading);
    }

    String cell(Row row, Heading heading) {
        return row.cell(byHeading.getOrDefault(heading, -1));
    }

    /** Whether a row goes on behind a column, and so has not been cut off before it. */
    boolean isFilledBehind(Row row, Heading heading) {
        return row.cells().size() > byHeading.getOrDefault(heading, Integer.MAX_VALUE) + 1;
    }

    /** The heading as written; empty if there is no such column. */
    String written(Heading heading) {
        return cell(header, heading);
    }

    boolean tellsFirstAndLast() {
        return Heading.isFirst(written(Heading.JOIN));
    }
}
