package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.text.FoldedLetters;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads iCalendar files: exports and feeds, one calendar or several in a file, or events without one. */
public final class CalendarReader {
    private CalendarReader() {}

    /**
     * Reads the occurrences of a window, in order of their start. {@code counts} holds the file's {@code events} and {@code series}.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<CalendarOccurrence> read(Source source, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        Zones zones = new Zones(context, notes);
        Components components = new Components(context, zones, notes);
        Source whole = Source.of(source.name(), () -> new FoldedLetters(source.open()));
        try (Lines lines = new Lines(
                Encoding.of(whole, context.limits()).open(whole),
                context.limits().line())) {
            components.read(new ContentLines(lines, context.limits().line(), notes));
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
        if (!components.isCalendar()) {
            return new Reading.Unreadable<>("The file has no calendar and no event in it.");
        }
        if (components.isCutToNothing()) {
            return new Reading.Unreadable<>(
                    "The file breaks off before its first event is told in full; export it again.");
        }
        List<CalendarOccurrence> occurrences = new ArrayList<>();
        for (Series series : components.series()) {
            occurrences.addAll(series.occurrences());
            if (occurrences.size() > 10L * context.limits().occurrences()) {
                return new Reading.Unreadable<>(
                        "The calendar has more occurrences in the window than can be taken in; choose a shorter time.");
            }
        }
        occurrences.sort(Comparator.comparing(CalendarOccurrence::start).thenComparing(CalendarOccurrence::uid));
        if (!occurrences.isEmpty() && occurrences.stream().allMatch(CalendarReader::isOfNobody)) {
            notes.warn(
                    "No event here names anybody who takes part, as in a feed that was published; an export of the calendar itself does.");
        }
        return notes.rows(occurrences);
    }

    private static boolean isOfNobody(CalendarOccurrence occurrence) {
        return occurrence.attendees() == 0 && occurrence.answers().isEmpty() && occurrence.others() == 0;
    }
}
