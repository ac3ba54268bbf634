package app.counterpoint.intake.reader.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an event, planned or cancelled.
 *
 * @param recurrenceId the start that the series' rule gives it, even if it was moved; null for an event that does not recur
 * @param seriesKey what all occurrences of a series share, also after it was split
 * @param title without the names of people who are not kept; may be empty
 * @param organizer the seat who called it; null for anybody else or nobody
 * @param answers by seat; a seat that called it and is not listed has accepted
 * @param others people who are not kept, the organiser among them
 * @param attendees people listed as attendees, kept or not; rooms and equipment are none
 * @param transparent the owner's time is not blocked by it
 */
public record CalendarOccurrence(
        String uid,
        @Nullable Instant recurrenceId,
        String seriesKey,
        String title,
        Instant start,
        Instant end,
        EventStatus status,
        @Nullable String organizer,
        Map<String, Answer> answers,
        int others,
        int attendees,
        boolean allDay,
        boolean transparent,
        boolean recurring) {
    /** The same with these seats invited, of whom no answer is known. */
    public CalendarOccurrence with(Set<String> seats) {
        Map<String, Answer> invited = new TreeMap<>();
        seats.forEach(seat -> invited.put(seat, Answer.NEEDS_ACTION));
        return new CalendarOccurrence(
                uid,
                recurrenceId,
                seriesKey,
                title,
                start,
                end,
                status,
                organizer,
                invited,
                others,
                attendees,
                allDay,
                transparent,
                recurring);
    }

    public CalendarOccurrence {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        if (end.isBefore(start) || others < 0 || attendees < 0) {
            throw new IllegalArgumentException(
                    "an occurrence cannot end before it starts, nor have fewer than no people");
        }
    }
}
