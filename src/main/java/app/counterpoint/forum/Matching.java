package app.counterpoint.forum;

import app.counterpoint.shared.IsoWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds for each report the planned meeting that it speaks of.
 *
 * <p>In this order: the same series at the same time; any title at the same time, where everybody present was invited; a report that
 * goes on where another of its series ended; and a meeting of the series that was held on another day of the week than planned. What is
 * left took place without a plan.
 */
final class Matching {

    private final SeriesIndex series;
    private final ZoneId zone;
    private final Instant now;
    private final List<Gathering> planned;
    private final List<Gathering> unplanned = new ArrayList<>();

    private Matching(Collection<PlannedMeeting> plans, SeriesIndex series, ZoneId zone, Instant now) {
        this.series = series;
        this.zone = zone;
        this.now = now;
        this.planned = plans.stream().map(Gathering::new).toList();
    }

    static List<Gathering> of(
            Collection<PlannedMeeting> plans,
            Collection<MeetingPresence> reports,
            SeriesIndex series,
            ZoneId zone,
            Instant now) {
        var matching = new Matching(plans, series, zone, now);
        matching.match(reports.stream()
                .sorted(Comparator.comparing(MeetingPresence::start).thenComparing(MeetingPresence::id))
                .toList());
        return Stream.concat(matching.planned.stream(), matching.unplanned.stream())
                .toList();
    }

    private void match(List<MeetingPresence> reports) {
        var left = place(reports, this::isSameSeries);
        var taken = planned.stream().filter(Gathering::hasReports).toList();
        left = place(
                left,
                (plan, report) -> taken.stream().noneMatch(g -> g.plan() == plan)
                        && plan.answers().keySet().containsAll(report.presence().keySet()));
        for (var report : left) {
            near(report).ifPresentOrElse(gathering -> gathering.add(report), () -> {
                var alone = new Gathering(null);
                alone.add(report);
                unplanned.add(alone);
            });
        }
        unplanned.removeIf(this::isMoved);
    }

    private List<MeetingPresence> place(
            List<MeetingPresence> reports, BiPredicate<PlannedMeeting, MeetingPresence> allowed) {
        var left = new ArrayList<MeetingPresence>();
        for (var report : reports) {
            planned.stream()
                    .filter(g ->
                            allowed.test(plan(g), report) && !fit(g, report).isNegative())
                    .max(Comparator.comparing((Gathering g) -> !plan(g).cancelled())
                            .thenComparing(g -> fit(g, report))
                            .thenComparing(Gathering::start, Comparator.reverseOrder()))
                    .ifPresentOrElse(g -> g.add(report), () -> left.add(report));
        }
        return left;
    }

    private Optional<Gathering> near(MeetingPresence report) {
        return Stream.concat(planned.stream(), unplanned.stream())
                .filter(g -> isSameSeries(g, report) && g.isNear(report))
                .min(Comparator.comparing(
                        g -> Duration.between(g.start(), report.start()).abs()));
    }

    private boolean isMoved(Gathering alone) {
        var report = alone.reports().getFirst();
        var home = planned.stream()
                .filter(g ->
                        !g.hasReports() && isSameSeries(g, report) && !g.start().isAfter(now))
                .filter(g -> IsoWeek.of(g.start(), zone).equals(IsoWeek.of(alone.start(), zone)))
                .min(Comparator.comparing((Gathering g) -> plan(g).cancelled())
                        .thenComparing(
                                g -> Duration.between(g.start(), alone.start()).abs()));
        home.ifPresent(g -> g.addAll(alone));
        return home.isPresent();
    }

    private boolean isSameSeries(Gathering gathering, MeetingPresence report) {
        return gathering.plan() == null
                ? isSameTitle(gathering.reports().getFirst().seriesKey(), report.seriesKey())
                : isSameSeries(plan(gathering), report);
    }

    private boolean isSameSeries(PlannedMeeting plan, MeetingPresence report) {
        return isSameTitle(plan.seriesKey(), report.seriesKey());
    }

    private boolean isSameTitle(String one, String other) {
        return one.equals(other) || series.titleKey(one).equals(series.titleKey(other));
    }

    private static Duration fit(Gathering gathering, MeetingPresence report) {
        return Gathering.fit(plan(gathering), report);
    }

    private static PlannedMeeting plan(Gathering gathering) {
        return Objects.requireNonNull(gathering.plan());
    }
}
