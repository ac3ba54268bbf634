package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.calendar.CalendarOccurrence;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.calendar.EventStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a calendar: its events and series, and what happens in the window; what was cancelled stands apart. */
final class InspectCalendar {
    private InspectCalendar() {}

    static Inspection of(Source source, Context context) throws IOException {
        Reading<CalendarOccurrence> reading = CalendarReader.read(source, context);
        Map<String, Long> counts = reading instanceof Reading.Rows<CalendarOccurrence> rows ? rows.counts() : Map.of();
        return Inspection.of(Format.ICALENDAR, reading, (json, occurrences) -> {
            json.put("events", counts.getOrDefault("events", 0L));
            json.put("series", counts.getOrDefault("series", 0L));
            json.put("from", context.window().from().toString());
            json.put("to", context.window().to().toString());
            json.put("occurrences", of(occurrences, false, context));
            json.put("cancelled", of(occurrences, true, context));
        });
    }

    private static List<Map<String, Object>> of(
            List<CalendarOccurrence> occurrences, boolean cancelled, Context context) {
        return occurrences.stream()
                .filter(occurrence -> (occurrence.status() == EventStatus.CANCELLED) == cancelled)
                .map(occurrence -> of(occurrence, context))
                .toList();
    }

    private static Map<String, Object> of(CalendarOccurrence occurrence, Context context) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", time(occurrence.start(), occurrence.allDay(), context));
        json.put("end", time(occurrence.end(), occurrence.allDay(), context));
        json.put("title", occurrence.title());
        json.put("attendees", occurrence.attendees());
        if (occurrence.allDay()) {
            json.put("allDay", true);
        }
        return json;
    }

    /** A day is a date; everything else an instant in UTC. */
    private static String time(Instant at, boolean allDay, Context context) {
        return allDay ? at.atZone(context.zone()).toLocalDate().toString() : at.toString();
    }
}
