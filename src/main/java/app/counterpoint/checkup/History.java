package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.shared.IsoWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The weeks of a relationship that are known, and what can be asked of them. A week that is not among them is unknown, never empty. */
final class History {

    /** The window of the escalation share and of precision, in days: four whole weeks. */
    static final int WINDOW = 28;

    private final NavigableMap<IsoWeek, WeekRollup> weeks = new TreeMap<>();

    private History(Collection<WeekRollup> rollups) {
        rollups.forEach(rollup -> weeks.put(rollup.week(), rollup));
    }

    static History of(Collection<WeekRollup> rollups) {
        return new History(rollups);
    }

    boolean isEmpty() {
        return weeks.isEmpty();
    }

    @Nullable WeekRollup at(IsoWeek week) {
        return weeks.get(week);
    }

    /** The weeks that are known up to the last, oldest first. */
    Collection<WeekRollup> until(IsoWeek last) {
        return weeks.headMap(last, true).values();
    }

    /** A fact of a week; absent when the week or the fact is not known. */
    <T> @Nullable T at(IsoWeek week, Function<WeekRollup, @Nullable T> fact) {
        var rollup = weeks.get(week);
        return rollup == null ? null : fact.apply(rollup);
    }

    /** What is known of a fact in the weeks from the first to the last; unknown weeks are left out. */
    <T> List<T> known(IsoWeek first, IsoWeek last, Function<WeekRollup, @Nullable T> fact) {
        return IsoWeek.range(first, last).stream()
                .map(week -> at(week, fact))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** What was concluded in the 28 days that end with the given one; absent when the decision log reaches none of them. */
    @Nullable DecisionDay decided(LocalDate lastDay) {
        var days = new ArrayList<DecisionDay>();
        for (var day = lastDay.minusDays(WINDOW - 1L); !day.isAfter(lastDay); day = day.plusDays(1)) {
            var rollup = weeks.get(IsoWeek.of(day));
            if (rollup != null && rollup.decisionsCovered()) {
                days.add(rollup.days().get(day.getDayOfWeek().getValue() - 1));
            }
        }
        return days.isEmpty() ? null : days.stream().reduce(DecisionDay.NONE, DecisionDay::plus);
    }

    /** The disagreements of the 28 days that end with the given one; absent when language was scored in none of them. */
    @Nullable List<ExchangeScore> exchanges(LocalDate lastDay) {
        var firstDay = lastDay.minusDays(WINDOW - 1L);
        var covered = IsoWeek.range(IsoWeek.of(firstDay), IsoWeek.of(lastDay)).stream()
                .map(weeks::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(WeekRollup::languageCovered)
                .toList();
        return covered.isEmpty()
                ? null
                : covered.stream()
                        .flatMap(rollup -> rollup.exchanges().stream()
                                .filter(exchange ->
                                        within(rollup.week().monday().plusDays(exchange.day()), firstDay, lastDay)))
                        .toList();
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, day) >= 0 && ChronoUnit.DAYS.between(day, last) >= 0;
    }
}
