package app.counterpoint.checkup;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Readiness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decisions to come, as the Monday view lists them. */
final class Runway {

    private static final int DAYS = 7;

    private Runway() {}

    static List<Upcoming> upcoming(List<Decision> decisions, LocalDate today) {
        return decisions.stream()
                .filter(Decision::isOpen)
                .sorted(Comparator.comparing(Decision::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Decision::question))
                .map(decision -> upcoming(decision, today))
                .toList();
    }

    private static Upcoming upcoming(Decision decision, LocalDate today) {
        var steps = new Share(decision.ready().size(), Readiness.values().length);
        var left = weeksLeft(decision.due(), today);
        return new Upcoming(
                decision.id(),
                decision.question(),
                decision.due(),
                when(left, decision.due(), today),
                left,
                steps.words() + " ready",
                steps,
                Arrays.stream(Readiness.values())
                        .filter(step -> !decision.ready().contains(step))
                        .map(Readiness::title)
                        .toList(),
                decision.highStakes(),
                new Evidence("decisions", Map.of()));
    }

    private static @Nullable Integer weeksLeft(@Nullable LocalDate due, LocalDate today) {
        return due == null ? null : (int) Math.floorDiv(ChronoUnit.DAYS.between(today, due), (long) DAYS);
    }

    private static String when(@Nullable Integer weeks, @Nullable LocalDate due, LocalDate today) {
        if (weeks == null || due == null) {
            return "no date";
        }
        if (due.isBefore(today)) {
            long late = ChronoUnit.DAYS.between(due, today);
            return late < DAYS ? "past due" : "past due by " + Words.digits((int) (late / DAYS), "week");
        }
        return weeks == 0 ? "within a week" : "in " + Words.digits(weeks, "week");
    }
}
