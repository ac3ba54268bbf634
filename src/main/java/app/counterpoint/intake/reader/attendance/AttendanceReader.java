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

/** Reads attendance reports: who was there, from when to when. Engagement columns are never read. */
public final class AttendanceReader {
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
            Report report = new ReportParser(rows(source, context), format, source.name(), context, notes).parse();
            notes.count("people", report.roster.size());
            DateOrder order = new Orders(report, context).choose();
            if (order == null) {
                report.moments()
                        .filter(LocalMoment::isAmbiguous)
                        .findFirst()
                        .map(DateOrder::question)
                        .ifPresent(notes::ask);
                return notes.rows(List.of());
            }
            if (report.withoutDate) {
                notes.ask(new Question(
                        "date", "The file gives times without a date. On which day was the meeting?", List.of()));
                return notes.rows(List.of());
            }
            if (report.moments().findAny().isPresent()
                    && report.moments().anyMatch(moment -> moment.offset() == null)) {
                notes.warn("Times in the file carry no zone; they were read in " + context.zone() + ".");
            }
            return notes.rows(new Meetings(report, order, context, notes).meetings());
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
    }

    private static List<Row> rows(Source source, Context context) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows table = Rows.of(source, context.limits())) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(row);
                if (rows.size() > context.limits().rows()) {
                    throw new CannotReadException("The report has more than "
                            + context.limits().rows() + " lines; no meeting has so many participants.");
                }
            }
        }
        return rows;
    }
}
