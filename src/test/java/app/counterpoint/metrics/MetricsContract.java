package app.counterpoint.metrics;

import java.util.Map;
import java.util.Set;

/** What outside tools rely on: every metric's name, with its labels, as the design states them. */
public final class MetricsContract {

    /** Name as Prometheus sees it, and the names of its labels. */
    public static final Map<String, Set<String>> METRICS = Map.ofEntries(
            Map.entry("counterpoint_forum_sessions", Set.of("relationship", "kind", "status")),
            Map.entry("counterpoint_forum_attendance_ratio", Set.of("relationship", "kind")),
            Map.entry("counterpoint_shared_minutes", Set.of("relationship")),
            Map.entry("counterpoint_briefing_minutes", Set.of("relationship")),
            Map.entry("counterpoint_escalations", Set.of("relationship", "brought")),
            Map.entry("counterpoint_escalations_expected", Set.of("relationship")),
            Map.entry("counterpoint_escalation_rise", Set.of("relationship")),
            Map.entry("counterpoint_escalations_once_in_weeks", Set.of("relationship")),
            Map.entry("counterpoint_escalations_recorded", Set.of("relationship")),
            Map.entry("counterpoint_escalation_share", Set.of("relationship")),
            Map.entry("counterpoint_precision_score", Set.of("relationship", "domain")),
            Map.entry("counterpoint_precision_statements", Set.of("relationship")),
            Map.entry("counterpoint_decisions_upcoming", Set.of("relationship", "ready")),
            Map.entry("counterpoint_agreement_active", Set.of("relationship")),
            Map.entry("counterpoint_data_age_seconds", Set.of("relationship", "source")),
            Map.entry("counterpoint_imports_total", Set.of("format", "result")),
            Map.entry("counterpoint_import_rows_dropped_total", Set.of("reason")));

    private MetricsContract() {}
}
