package app.counterpoint.intake.reader.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The union of one person's visits: phone and laptop at once count once. */
final class Presence {
    private final List<Interval> intervals = new ArrayList<>();
    private int joins;

    /** Visits must come in order of their start. */
    void add(Visit visit, Instant meetingEnd) {
        joins++;
        Instant to = visit.to() == null ? meetingEnd : visit.to();
        Interval next = new Interval(visit.from(), to.isBefore(visit.from()) ? visit.from() : to, visit.to() == null);
        if (intervals.isEmpty() || intervals.getLast().end().isBefore(next.start())) {
            intervals.add(next);
            return;
        }
        Interval last = intervals.removeLast();
        Interval longer = next.end().isAfter(last.end()) ? next : last;
        intervals.add(new Interval(last.start(), longer.end(), longer.closedByMeetingEnd()));
    }

    List<Interval> intervals() {
        return intervals;
    }

    Duration total() {
        return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    Participation participation() {
        return new Participation(total().toSeconds(), intervals.size(), joins);
    }
}
