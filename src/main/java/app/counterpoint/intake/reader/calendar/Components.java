package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.NamesInText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the components of a file: events by uid and recurrence, of which the newest version holds, and definitions of zones. */
final class Components {
    private final Context context;
    private final Zones zones;
    private final Notes notes;
    private final Map<String, List<Event>> byUid = new LinkedHashMap<>();
    private final NamesInText everybody = new NamesInText();
    private int events;
    private boolean calendar;
    private boolean breaksOff;

    Components(Context context, Zones zones, Notes notes) {
        this.context = context;
        this.zones = zones;
        this.notes = notes;
    }

    void read(ContentLines lines) throws IOException {
        String method = "";
        EventParser event = null;
        ZoneDefinition zone = null;
        int nested = 0;
        int open = 0;
        boolean ended = true;
        for (ContentLine line = lines.next(); line != null; line = lines.next()) {
            String value = line.value().toUpperCase(Locale.ROOT);
            ended = line.name().equals("END");
            if (line.name().equals("BEGIN")) {
                calendar |= value.equals("VCALENDAR") || value.equals("VEVENT");
                open += value.equals("VCALENDAR") ? 1 : 0;
                if (value.equals("VEVENT")) {
                    keep(event);
                    event = new EventParser(line.line(), method, context.people(), everybody, context.limits(), notes);
                    nested = 0;
                    continue;
                }
                nested += event == null ? 0 : 1;
                zone = value.equals("VTIMEZONE") ? new ZoneDefinition() : zone;
                method = value.equals("VCALENDAR") ? "" : method;
            } else if (line.name().equals("END") && value.equals("VEVENT")) {
                keep(event);
                event = null;
            } else if (line.name().equals("END") && value.equals("VCALENDAR")) {
                open--;
                keep(event); // the end of the event itself is missing
                event = null;
            } else if (line.name().equals("END") && event != null) {
                nested = Math.max(0, nested - 1);
            } else if (line.name().equals("X-WR-TIMEZONE") && event == null) {
                zones.home(line.value());
            } else if (line.name().equals("METHOD") && event == null) {
                method = value;
            } else if (event != null && nested == 0) {
                event.line(line);
            }
            if (zone != null) {
                zone.line(line);
            }
            if (zone != null && line.name().equals("END") && value.equals("VTIMEZONE")) {
                zones.define(zone.name(), zone.text());
                zone = null;
            }
        }
        if (event != null) {
            events++;
            breaksOff = true;
            notes.refuse(
                    event.line(),
                    "The file breaks off in the middle of this event, which is left out: what is missing may change it.");
        } else if (open > 0 || !ended) {
            breaksOff = true;
            notes.warn("The file breaks off: the end of the calendar is missing, and events may be.");
        }
        if (events == 0) {
            notes.warn("The calendar has no event in it; lists of busy times and of tasks are not read.");
        }
        notes.count("events", events);
        notes.count("series", 0);
    }

    private void keep(@Nullable EventParser parser) throws CannotReadException {
        if (parser == null) {
            return;
        }
        events++;
        if (events > context.limits().events()) {
            throw new CannotReadException(
                    "The calendar has more than " + context.limits().events() + " events; export a shorter time.");
        }
        Event event = parser.finish();
        switch (event.method) {
            case "COUNTER", "DECLINECOUNTER", "REFRESH" -> notes.count("proposals that change nothing");
            case "REPLY" -> {
                notes.count("answers sent on their own");
                put(event);
            }
            default -> put(event);
        }
    }

    private void put(Event event) {
        if (event.method.equals("CANCEL")) {
            event.status = EventStatus.CANCELLED;
        }
        if (event.start == null
                && event.recurrenceId == null
                && event.status != EventStatus.CANCELLED
                && !event.method.equals("REPLY")) {
            notes.refuse(event.line, "The event has no start that can be read.");
            return;
        }
        if (event.uid.isEmpty()) {
            event.uid = "without-uid-" + event.line;
        }
        byUid.computeIfAbsent(event.uid, _ -> new ArrayList<>()).add(event);
    }

    /** The newest version of the master, under an empty key, and of each occurrence; answers sent on their own come last. */
    private Map<String, Event> newest(List<Event> versions) {
        Event master = versions.stream()
                .filter(event -> event.recurrenceId == null)
                .findFirst()
                .orElse(null);
        Map<String, Event> newest = new LinkedHashMap<>();
        for (Event event : versions) {
            if (event.method.equals("REPLY")) {
                continue;
            }
            Event known = newest.putIfAbsent(key(event, master), event);
            if (known != null) {
                notes.count("older versions");
                if (event.isNewerThan(known)) {
                    newest.put(key(event, master), event.method.equals("CANCEL") ? cancelled(known, event) : event);
                }
            }
        }
        versions.stream().filter(event -> event.method.equals("REPLY")).forEach(reply -> {
            Event answered = newest.get(key(reply, master));
            if (answered != null) {
                answered.answers.replaceAll((seat, answer) -> reply.answers.getOrDefault(seat, answer));
            }
        });
        return newest;
    }

    /** A cancellation often says no more than what it cancels. */
    private static Event cancelled(Event known, Event cancellation) {
        known.status = EventStatus.CANCELLED;
        known.sequence = cancellation.sequence;
        known.stamp = cancellation.stamp;
        return known;
    }

    private String key(Event event, @Nullable Event master) {
        DateValue id = event.recurrenceId;
        if (id == null) {
            return "";
        }
        DateValue zoned = id.isFloating() && !id.isDate() && master != null && master.start != null
                ? new DateValue(id.local(), master.start.utc(), master.start.zone(), false)
                : id;
        Instant at = id.isDate() ? null : zones.instant(zoned);
        return at == null ? id.local().toString() : at.toString();
    }

    boolean isCalendar() {
        return calendar;
    }

    /** Whether the file ends before it says so, with no event before that. */
    boolean isCutToNothing() {
        return breaksOff && byUid.isEmpty();
    }

    List<Series> series() {
        List<Series> series = new ArrayList<>();
        Work work = new Work();
        for (List<Event> versions : byUid.values()) {
            // Only now is it known who else is in the calendar, whom any title may name.
            versions.forEach(event -> event.title = everybody.apply(event.title));
            Map<String, Event> newest = newest(versions);
            Event master = newest.remove("");
            if (master == null ? newest.size() > 1 : master.recurs()) {
                notes.count("series");
            }
            series.add(new Series(context, zones, notes, work, master, List.copyOf(newest.values())));
        }
        return series;
    }
}
