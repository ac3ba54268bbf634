package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads attendance reports: who was there, from when to when. Engagement columns are never read. */
public final class AttendanceReader {
    /** The id of the question on which day a report of times alone was; its answer is a day such as {@code 2025-03-17}. */
    public static final String DAY = "date";

    private AttendanceReader() {}

    /**
     * Reads one report.
     *
     * @param format one of the attendance formats, as recognised
     * @throws IOException if the source itself breaks
     */
    public static Reading<AttendedMeeting> read(Source source, Format format, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        try {
            List<Report> reports = new ArrayList<>();
            List<List<Row>> parts = Parts.of(rows(source, context, notes));
            if (parts.size() > 1) {
                notes.warn("The file holds " + parts.size() + " reports, one behind the other.");
            }
            for (List<Row> part : parts) {
                List<List<Row>> meetings = Parts.byMeeting(part);
                if (meetings.size() > 1) {
                    notes.warn(
                            "The rows of the file tell of " + meetings.size() + " meetings; each is read by itself.");
                }
                for (List<Row> meeting : meetings) {
                    reports.add(new ReportParser(meeting, format, source.name(), context, notes).parse());
                }
            }
            reports.forEach(report -> notes.count("people", report.roster.size()));
            return notes.rows(meetings(reports, context, notes));
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
    }

    private static List<AttendedMeeting> meetings(List<Report> reports, Context context, Notes notes) {
        DateOrder order = order(reports, context);
        if (order == null) {
            reports.stream()
                    .flatMap(Report::moments)
                    .filter(LocalMoment::isAmbiguous)
                    .findFirst()
                    .map(DateOrder::question)
                    .ifPresent(notes::ask);
            return List.of();
        }
        if (reports.stream().anyMatch(report -> report.withoutDate)) {
            notes.ask(
                    new Question(DAY, "The file gives times without a date. On which day was the meeting?", List.of()));
            return List.of();
        }
        if (reports.stream().flatMap(Report::moments).anyMatch(moment -> moment.offset() == null)) {
            notes.warn("Times in the file carry no zone; they were read in " + context.zone() + ".");
        }
        return reports.stream()
                .flatMap(report -> new Meetings(report, order, context, notes).meetings().stream())
                .toList();
    }

    /** One program wrote them all: what one of them tells of its dates holds for the others. */
    private static @Nullable DateOrder order(List<Report> reports, Context context) {
        @Nullable DateOrder any = null;
        for (Report report : reports) {
            DateOrder order = new Orders(report, context).choose();
            if (order == null) {
                continue;
            }
            if (report.moments()
                    .anyMatch(moment -> moment.in(DateOrder.DAY_FIRST) == null
                            || moment.in(DateOrder.MONTH_FIRST) == null
                            || moment.isAmbiguous())) {
                return order;
            }
            any = order;
        }
        boolean isOpen = reports.stream().flatMap(Report::moments).anyMatch(LocalMoment::isAmbiguous);
        return isOpen ? null : any;
    }

    /** A line with tabs in it that was quoted as a whole on its way through a program that knows commas alone. */
    static Row unwrapped(Row row) {
        return row.cells().size() == 1 && row.cell(0).contains("\t")
                ? new Row(row.line(), List.of(row.cell(0).split("\t", -1)))
                : row;
    }

    private static List<Row> rows(Source source, Context context, Notes notes) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows table = Rows.of(source, context.limits())) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(unwrapped(row));
                if (rows.size() > context.limits().rows()) {
                    throw new CannotReadException("The report has more than "
                            + context.limits().rows() + " lines; no meeting has so many participants.");
                }
            }
            notes.warnOfHalfRow(table);
        }
        return rows;
    }
}
