package app.counterpoint.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting while its sources are being joined: the plan, if there was one, and the reports that speak of it. */
final class Gathering {

    /** After how long a pause people who come back have come to another meeting. */
    private static final Duration REJOIN = Duration.ofMinutes(30);

    private final @Nullable PlannedMeeting plan;
    private final List<MeetingPresence> reports = new ArrayList<>();

    Gathering(@Nullable PlannedMeeting plan) {
        this.plan = plan;
    }

    @Nullable PlannedMeeting plan() {
        return plan;
    }

    List<MeetingPresence> reports() {
        return reports;
    }

    void add(MeetingPresence report) {
        reports.add(report);
    }

    void addAll(Gathering other) {
        reports.addAll(other.reports);
    }

    boolean hasReports() {
        return !reports.isEmpty();
    }

    /** How long the report and the plan run side by side; negative when that is less than half of the shorter. */
    static Duration fit(PlannedMeeting plan, MeetingPresence report) {
        var none = Duration.ofMillis(-1);
        var start = plan.start().isAfter(report.start()) ? plan.start() : report.start();
        var end = plan.end().isBefore(report.end()) ? plan.end() : report.end();
        if (end.isBefore(start)) {
            return none;
        }
        var common = Duration.between(start, end);
        var planned = Duration.between(plan.start(), plan.end());
        var reported = Duration.between(report.start(), report.end());
        var shorter = planned.compareTo(reported) < 0 ? planned : reported;
        return common.multipliedBy(2).compareTo(shorter) >= 0 ? common : none;
    }

    /** Whether the report goes on where this meeting's plan or reports end, or leads into them. */
    boolean isNear(MeetingPresence report) {
        var start = start().minus(REJOIN);
        var end = end().plus(REJOIN);
        return !report.end().isBefore(start) && !report.start().isAfter(end);
    }

    /** When it was planned to begin, or the first report does. */
    Instant start() {
        return plan != null
                ? plan.start()
                : reports.stream()
                        .map(MeetingPresence::start)
                        .min(Instant::compareTo)
                        .orElseThrow();
    }

    /** When the plan or the last report ends, whichever is later. */
    Instant end() {
        var last = reports.stream().map(MeetingPresence::end).max(Instant::compareTo);
        return plan != null && last.filter(plan.end()::isBefore).isEmpty() ? plan.end() : last.orElseThrow();
    }
}
