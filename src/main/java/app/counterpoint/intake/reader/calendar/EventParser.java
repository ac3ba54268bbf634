package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.text.NamesInText;
import org.jspecify.annotations.Nullable;

/** Takes in the lines of one VEVENT. */
final class EventParser {
    private final Notes notes;
    private final Limits limits;
    private final People people;
    private final Event event;
    private int dates;

    EventParser(int line, String method, PersonMatcher matcher, NamesInText everybody, Limits limits, Notes notes) {
        this.notes = notes;
        this.limits = limits;
        this.people = new People(matcher, everybody);
        this.event = new Event(line);
        event.method = method;
    }

    void line(ContentLine line) {
        switch (line.name()) {
            case "UID" -> event.uid = line.value();
            case "SUMMARY" ->
                event.title = line.text().length() > 500 ? line.text().substring(0, 500) : line.text();
            case "STATUS" -> event.status = EventStatus.of(line.value());
            case "SEQUENCE" -> event.sequence = line.value().matches("\\d{1,9}") ? Long.parseLong(line.value()) : 0;
            case "DTSTAMP", "LAST-MODIFIED" ->
                event.stamp = line.value().compareTo(event.stamp) > 0 ? line.value() : event.stamp;
            case "DTSTART" -> event.start = date(line, line.value());
            case "DTEND" -> event.end = date(line, line.value());
            case "DURATION" -> event.duration = line.value();
            case "RECURRENCE-ID" -> {
                event.recurrenceId = date(line, line.value());
                event.andFuture = line.is("RANGE", "THISANDFUTURE");
            }
            case "TRANSP" -> event.transparent |= line.value().equalsIgnoreCase("TRANSPARENT");
            case "X-MICROSOFT-CDO-BUSYSTATUS" ->
                event.transparent |= line.value().equalsIgnoreCase("FREE");
            case "X-MICROSOFT-CDO-ALLDAYEVENT" ->
                event.markedAllDay = line.value().equalsIgnoreCase("TRUE");
            case "RRULE" -> event.rules.add(line.value());
            case "EXRULE" -> event.exceptions.add(line.value());
            case "RDATE" -> event.added.add(line);
            case "EXDATE" -> exclude(line);
            case "ATTENDEE" -> people.attendee(event, line);
            case "ORGANIZER" -> people.organizer(event, line);
            default -> {} // descriptions, places, alarms: not read
        }
    }

    private void exclude(ContentLine line) {
        for (String value : line.value().split(",", -1)) {
            DateValue date = dates++ < limits.occurrences() ? date(line, value) : null;
            if (date != null) {
                event.excluded.add(date);
            }
        }
    }

    private @Nullable DateValue date(ContentLine line, String value) {
        DateValue date = DateValue.parse(value, line.zone());
        if (date == null) {
            notes.refuse(line.line(), "\"" + line.name() + "\" is not a date or a time.");
        }
        return date;
    }

    /** Where it begins. */
    int line() {
        return event.line;
    }

    Event finish() {
        people.finish(event);
        return event;
    }
}
