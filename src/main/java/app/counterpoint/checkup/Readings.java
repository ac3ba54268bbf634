package app.counterpoint.checkup;

import app.counterpoint.decision.Readiness;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.shared.RelationshipId;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a relationship, made from the same figures as the Monday view. What is not known has no reading: a series that is absent, and
 * never a zero.
 */
final class Readings {

    private static final double MILLIS = 1000;

    private final Map<Metric, List<Reading>> readings = new EnumMap<>(Metric.class);
    private final Tags relationship;

    private Readings(RelationshipId relationship) {
        this.relationship = Tags.of("relationship", relationship.value());
    }

    /**
     * Makes them.
     *
     * @param escalationsRecorded all that were ever recorded
     * @param rise absent while there are too few weeks
     */
    static Map<Metric, List<Reading>> of(
            RelationshipId id, MondayReport report, long escalationsRecorded, @Nullable Rise rise, boolean agreed) {
        var readings = new Readings(id);
        readings.forums(report.figures());
        readings.escalations(report.figures());
        readings.precision(agreed ? report.figures().precision() : null);
        readings.upcoming(report.upcoming());
        readings.add(Metric.ESCALATIONS_RECORDED, escalationsRecorded);
        readings.add(Metric.AGREEMENT_ACTIVE, agreed ? 1 : 0);
        if (rise != null) {
            readings.add(Metric.ESCALATIONS_EXPECTED, rise.expected());
            readings.add(Metric.ESCALATIONS_ONCE_IN_WEEKS, rise.onceInWeeks());
        }
        for (var source : report.sources()) {
            if (source.age() != null) {
                readings.add(
                        Metric.DATA_AGE,
                        source.age().toMillis() / MILLIS,
                        "source",
                        source.source().label());
            }
        }
        return readings.readings;
    }

    private void forums(Figures figures) {
        if (figures.forums() != null && figures.sharedMinutes() != null) {
            figures.forums().forEach((kind, week) -> {
                var label = kindLabel(kind);
                add(Metric.FORUM_SESSIONS, week.held(), "kind", label, "status", "held");
                add(Metric.FORUM_SESSIONS, week.cancelled(), "kind", label, "status", "cancelled");
                add(
                        Metric.FORUM_SESSIONS,
                        week.planned() - week.held() - week.cancelled(),
                        "kind",
                        label,
                        "status",
                        "planned");
            });
        }
        figures.attendance()
                .forEach((kind, share) -> add(Metric.FORUM_ATTENDANCE, share.value(), "kind", kindLabel(kind)));
        addKnown(Metric.SHARED_MINUTES, figures.sharedMinutes());
        addKnown(Metric.BRIEFING_MINUTES, figures.briefingMinutes());
    }

    private void escalations(Figures figures) {
        var week = figures.decidedThisWeek();
        if (week != null) {
            add(Metric.ESCALATIONS, week.joint(), "brought", "joint");
            add(Metric.ESCALATIONS, week.oneSided(), "brought", "one_sided");
            add(Metric.ESCALATIONS, week.taken(), "brought", "taken");
        }
        var share = figures.escalationShare();
        addKnown(Metric.ESCALATION_SHARE, share == null ? null : share.value());
    }

    private void precision(@Nullable PairPrecision precision) {
        if (precision != null) {
            addKnown(Metric.PRECISION_SCORE, precision.all(), "domain", "all");
            addKnown(Metric.PRECISION_SCORE, precision.own(), "domain", "own");
            addKnown(Metric.PRECISION_SCORE, precision.other(), "domain", "other");
            add(Metric.PRECISION_STATEMENTS, precision.statements());
        }
    }

    private void upcoming(List<Upcoming> decisions) {
        int most = Readiness.values().length;
        for (int steps = 0; steps <= most; steps++) {
            int ready = steps;
            add(
                    Metric.DECISIONS_UPCOMING,
                    decisions.stream().filter(d -> d.steps().part() == ready).count(),
                    "ready",
                    String.valueOf(ready));
        }
    }

    private static String kindLabel(String kind) {
        return ForumKind.valueOf(kind).label();
    }

    private void addKnown(Metric metric, @Nullable Double value, String... labels) {
        if (value != null) {
            add(metric, value, labels);
        }
    }

    private void add(Metric metric, double value, String... labels) {
        readings.computeIfAbsent(metric, key -> new ArrayList<>()).add(new Reading(relationship.and(labels), value));
    }
}
