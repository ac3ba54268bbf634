package app.counterpoint.intake.reader.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One VEVENT while it is read; people who are not kept are counts already. */
final class Event {
    final int line;
    String uid = "";
    String title = "";
    String method = "";
    EventStatus status = EventStatus.CONFIRMED;
    long sequence;
    String stamp = "";

    @Nullable DateValue start;

    @Nullable DateValue end;

    @Nullable String duration;

    @Nullable DateValue recurrenceId;

    boolean andFuture;
    boolean transparent;
    boolean markedAllDay;
    final List<String> rules = new ArrayList<>();
    final List<String> exceptions = new ArrayList<>();
    final List<ContentLine> added = new ArrayList<>();
    final List<DateValue> excluded = new ArrayList<>();

    @Nullable String organizer;

    boolean hasOrganizer;
    Map<String, Answer> answers = new HashMap<>();
    int others;
    int attendees;

    Event(int line) {
        this.line = line;
    }

    boolean recurs() {
        return !rules.isEmpty() || !added.isEmpty();
    }

    boolean isAllDay() {
        return start != null
                && (start.isDate()
                        || (markedAllDay && start.local().toLocalTime().equals(LocalTime.MIDNIGHT)));
    }

    /** Google splits a series by a new uid with the date of the split behind the old one. */
    String seriesKey() {
        return uid.replaceFirst("_R\\d{8}(?:T\\d{6})?(?=@|$)", "");
    }

    /** Whether this version of the same event holds over another. */
    boolean isNewerThan(Event other) {
        if (sequence != other.sequence) {
            return sequence > other.sequence;
        }
        boolean cancels = status == EventStatus.CANCELLED;
        return cancels != (other.status == EventStatus.CANCELLED)
                ? cancels || stamp.compareTo(other.stamp) > 0
                : stamp.compareTo(other.stamp) >= 0;
    }
}
