package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a report into visits, once it is known what its dates mean. */
final class Visits {
    private static final Duration LONGEST = Duration.ofHours(16);

    private final DateOrder order;
    private final ZoneId zone;
    private final Notes notes;
    private final List<Visit> visits = new ArrayList<>();

    private Visits(DateOrder order, ZoneId zone, Notes notes) {
        this.order = order;
        this.zone = zone;
        this.notes = notes;
    }

    /** In order of time. */
    static List<Visit> of(Report report, DateOrder order, ZoneId zone, Notes notes) {
        Visits visits = new Visits(order, zone, notes);
        Set<Integer> exact = new HashSet<>();
        for (Stay stay : report.stays) {
            visits.add(stay);
            exact.add(stay.person());
        }
        for (Stay span : report.spans) {
            if (!exact.contains(span.person())) {
                visits.add(span);
            }
        }
        visits.add(report.acts);
        visits.visits.sort(Comparator.comparing(Visit::from));
        return visits.visits;
    }

    private void add(Stay stay) {
        Instant from = at(stay.join());
        Instant to = stay.leave() == null ? null : leave(stay.join(), stay.leave());
        if (from == null || (stay.leave() != null && to == null)) {
            notes.refuse(stay.line(), "The date does not fit the order of day and month in the rest of the file.");
        } else if (to != null && to.isBefore(from)) {
            notes.refuse(stay.line(), "The time of leaving lies before the time of joining.");
        } else {
            visits.add(new Visit(stay.person(), stay.line(), from, to));
        }
    }

    /** In the hour that the clock runs through twice, somebody who leaves before they came has left in its second pass. */
    private @Nullable Instant leave(LocalMoment join, LocalMoment leave) {
        Instant from = at(join);
        Instant to = at(leave);
        LocalDateTime local = leave.in(order);
        if (from == null || to == null || local == null || leave.offset() != null || !to.isBefore(from)) {
            return to;
        }
        return ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** Somebody is there from the first device that joins until the last one leaves. */
    private void add(List<Act> acts) {
        Map<Integer, List<Act>> byPerson = new HashMap<>();
        for (Act act : acts) {
            if (at(act.at()) == null) {
                notes.refuse(act.line(), "The date does not fit the order of day and month in the rest of the file.");
            } else {
                byPerson.computeIfAbsent(act.person(), _ -> new ArrayList<>()).add(act);
            }
        }
        byPerson.values().forEach(this::pair);
    }

    private void pair(List<Act> acts) {
        acts.sort(Comparator.comparing((Act act) -> Objects.requireNonNull(at(act.at())))
                .thenComparingInt(act -> act.action() == Action.LEAVE ? 1 : 0));
        List<Act> open = new ArrayList<>();
        for (Act act : acts) {
            Instant now = Objects.requireNonNull(at(act.at()));
            open.removeIf(joined -> {
                boolean stale = Duration.between(Objects.requireNonNull(at(joined.at())), now)
                                .compareTo(LONGEST)
                        > 0;
                if (stale) {
                    close(joined, null);
                }
                return stale;
            });
            if (act.action() == Action.JOIN) {
                open.add(act);
            } else if (open.isEmpty()) {
                notes.refuse(act.line(), "Somebody leaves here who had not joined before.");
            } else {
                close(open.removeLast(), now);
            }
        }
        open.forEach(joined -> close(joined, null));
    }

    private void close(Act joined, @Nullable Instant to) {
        visits.add(new Visit(joined.person(), joined.line(), Objects.requireNonNull(at(joined.at())), to));
    }

    private @Nullable Instant at(LocalMoment moment) {
        return moment.at(order, zone);
    }

    /**
     * Visits cut where one meeting ends and, on a later day, the next begins.
     *
     * @param restarts whether one begins as well after an hour in which nobody was there
     */
    static List<List<Visit>> byMeeting(List<Visit> visits, ZoneId zone, boolean restarts) {
        List<List<Visit>> meetings = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Visit visit : visits) {
            boolean first = meetings.isEmpty();
            Duration gap = first ? Duration.ZERO : Duration.between(last, visit.from());
            boolean later = restarts
                    ? gap.compareTo(Duration.ofHours(1)) > 0
                    : gap.compareTo(Duration.ofHours(2)) > 0
                            && !last.atZone(zone)
                                    .toLocalDate()
                                    .equals(visit.from().atZone(zone).toLocalDate());
            if (first || later) {
                meetings.add(new ArrayList<>());
            }
            meetings.getLast().add(visit);
            last = first ? visit.last() : Collections.max(List.of(last, visit.last()));
        }
        return meetings;
    }
}
