package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes meetings of a report whose dates are understood. */
final class Meetings {
    private final Report report;
    private final Notes notes;
    private final ZoneId zone;
    private final @Nullable Instant start;
    private final @Nullable Instant end;
    private final List<Visit> visits;

    Meetings(Report report, DateOrder order, Context context, Notes notes) {
        this.report = report;
        this.notes = notes;
        this.zone = zone(report, context.zone());
        this.start = report.start == null ? null : report.start.at(order, zone);
        this.end = report.end == null ? null : report.end.at(order, zone);
        this.visits = Visits.of(report, order, zone, notes);
    }

    private static ZoneId zone(Report report, ZoneId usual) {
        List<LocalMoment> moments = report.moments().toList();
        boolean utc = !moments.isEmpty() && moments.stream().allMatch(moment -> ZoneOffset.UTC.equals(moment.offset()));
        return utc ? ZoneId.of("UTC") : usual;
    }

    List<AttendedMeeting> meetings() {
        if (report.roster.size() == 0 && start == null) {
            notes.warn("The report has headings and no rows: it tells of no meeting.");
            return List.of();
        }
        if (visits.isEmpty()) {
            return List.of(withoutVisits());
        }
        if (quality() == Quality.FIRST_AND_LAST) {
            notes.warn(
                    "This report tells when each person first came and last left; whether they were away in between cannot be known from it.");
        }
        if (quality() == Quality.INTERVALS && !report.coarse().isEmpty()) {
            notes.warn(
                    "Of some participants no single coming is listed; their first coming and last going stand in. The file may break off.");
        }
        List<AttendedMeeting> meetings = new ArrayList<>();
        List<List<Visit>> parts = Visits.byMeeting(visits, zone, report.restarts);
        if (parts.size() > 1) {
            notes.warn(
                    report.restarts
                            ? "One meeting in the file was held " + parts.size() + " times."
                            : "The file holds " + parts.size() + " meetings on different days.");
        }
        for (List<Visit> part : parts) {
            meetings.add(meeting(part, parts.size() == 1));
        }
        if (report.declared >= 0
                && parts.size() == 1
                && report.declared != meetings.get(0).people()) {
            notes.warn("The file says that " + report.declared + " people took part, and lists "
                    + meetings.get(0).people() + ".");
        }
        return meetings;
    }

    private AttendedMeeting meeting(List<Visit> part, boolean only) {
        Instant first = part.get(0).from();
        Instant last = part.stream().map(Visit::last).max(Instant::compareTo).orElse(first);
        boolean isSummed = start != null && (only ? !start.isAfter(last) : covers(start, first, last));
        Instant from = isSummed && start != null ? start : first;
        Instant to = isSummed && end != null && !end.isBefore(from) ? end : last;
        Map<Integer, Presence> presence = new LinkedHashMap<>();
        if (only) {
            for (int id = 0; id < report.roster.size(); id++) {
                presence.put(id, new Presence());
            }
        }
        for (Visit visit : part) {
            if (visit.to() == null && visit.from().isAfter(to)) {
                notes.refuse(visit.line(), "Somebody joins after the meeting's end and never leaves.");
            } else {
                presence.computeIfAbsent(visit.person(), _ -> new Presence()).add(visit, to);
            }
        }
        long open = part.stream().filter(visit -> visit.to() == null).count();
        if (open > 0) {
            notes.count("closed by the meeting's end", open);
            notes.warn("Where the file does not say when somebody left, the end of the meeting stands in for it.");
        }
        return of(from, to.isBefore(from) ? from : to, presence);
    }

    private static boolean covers(Instant start, Instant first, Instant last) {
        Duration slack = Duration.ofHours(6);
        return !start.isBefore(first.minus(slack)) && !start.isAfter(last);
    }

    private AttendedMeeting of(Instant from, Instant to, Map<Integer, Presence> presence) {
        Map<Integer, Duration> coarse = new HashMap<>(report.totals);
        for (Stay span : report.coarse()) {
            if (span.said() != null) {
                coarse.merge(span.person(), span.said(), Duration::plus);
            }
        }
        Map<String, List<Interval>> seats = new HashMap<>();
        Map<String, Duration> totals = new HashMap<>();
        List<Participation> everyone = new ArrayList<>();
        presence.forEach((id, stays) -> {
            Duration total = shorter(coarse.get(id), stays);
            Participation exact = stays.participation();
            everyone.add(new Participation(total.toSeconds(), exact.intervals(), exact.joins()));
            String seat = report.roster.seat(id);
            if (seat != null) {
                seats.merge(seat, List.copyOf(stays.intervals()), Meetings::union);
                totals.merge(seat, total, Duration::plus);
            }
        });
        seats.forEach((seat, intervals) -> {
            Duration union = intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
            totals.computeIfPresent(seat, (_, total) -> total.compareTo(union) > 0 && !union.isZero() ? union : total);
        });
        return new AttendedMeeting(title(), from, to, zone, presence.size(), seats, totals, everyone, quality());
    }

    /** A length that the report gives counts where it knows only the first coming and the last going, and is the shorter. */
    private static Duration shorter(@Nullable Duration said, Presence stays) {
        Duration union = stays.total();
        return said == null || (!stays.intervals().isEmpty() && union.compareTo(said) < 0) ? union : said;
    }

    /** Two accounts of one seat are one presence. */
    private static List<Interval> union(List<Interval> one, List<Interval> other) {
        List<Interval> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparing(Interval::start));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : all) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.end().isBefore(next.start())) {
                merged.add(next);
            } else if (next.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new Interval(last.start(), next.end(), next.closedByMeetingEnd()));
            }
        }
        return List.copyOf(merged);
    }

    private Quality quality() {
        if (!report.stays.isEmpty() || !report.acts.isEmpty()) {
            return Quality.INTERVALS;
        }
        return report.spans.isEmpty() ? Quality.DURATION_ONLY : Quality.FIRST_AND_LAST;
    }

    private @Nullable String title() {
        return report.title == null ? null : report.roster.withoutOthers(report.title);
    }

    private AttendedMeeting withoutVisits() {
        Map<Integer, Presence> nobody = new LinkedHashMap<>();
        for (int id = 0; id < report.roster.size(); id++) {
            nobody.put(id, new Presence());
        }
        AttendedMeeting timed = of(Instant.EPOCH, Instant.EPOCH, nobody);
        if (!report.totals.isEmpty()) {
            notes.warn(
                    "This report tells how long each person was there, and not when; presence at the same time cannot be known from it.");
        } else if (report.roster.size() > 0) {
            notes.warn("This report tells who was there, and neither when nor for how long.");
        } else {
            notes.warn("The report names nobody who was there; it may break off.");
        }
        return new AttendedMeeting(
                timed.title(),
                start,
                end != null && start != null && end.isBefore(start) ? null : end,
                zone,
                timed.people(),
                Map.of(),
                timed.total(),
                timed.everyone(),
                Quality.DURATION_ONLY);
    }
}
