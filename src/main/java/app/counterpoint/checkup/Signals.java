package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.rise.Judged;
import app.counterpoint.shared.IsoWeek;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What moved in the last four complete weeks against the twelve before them.
 *
 * @param shared minutes shared in a week
 * @param briefing minutes of one-sided briefings in a week
 * @param disagreements recorded in a week: exchanges where language was scored throughout, or else concluded decisions
 * @param rise how surprising the escalations of the latest weeks are; absent when there is not enough to say
 * @param rises whether an alert on them would be open
 * @param precision the 28-day median at the end of the last week; absent when unknown, too few or paused
 * @param precisionUsual what is usual of it; absent when there is not enough to say
 */
record Signals(
        @Nullable Shift shared,
        @Nullable Shift briefing,
        @Nullable Shift disagreements,
        @Nullable Judged rise,
        boolean rises,
        @Nullable Double precision,
        @Nullable UsualRange precisionUsual) {

    static final int RECENT = 4;
    static final int BEFORE = 12;

    /** How many of the recent weeks have to be known. */
    static final int FEWEST_RECENT = 3;

    static Signals of(Series series, IsoWeek last) {
        var history = series.history();
        var exchanges = series.languageScored() ? shift(history, last, Signals::exchanges) : null;
        var concluded = shift(history, last, week -> asDouble(week.decisions(), DecisionDay::decided));
        return new Signals(
                shift(history, last, WeekRollup::sharedMinutes),
                shift(history, last, WeekRollup::briefingMinutes),
                exchanges != null ? exchanges : concluded,
                EscalationCounts.judge(history, last),
                EscalationCounts.watch(history, last).state().isOpen(),
                series.precision(last).value(),
                series.usualPrecision(last));
    }

    boolean precisionBelowUsual() {
        return precision != null && precisionUsual != null && precisionUsual.place(precision) == UsualRange.Place.BELOW;
    }

    private static @Nullable Shift shift(History history, IsoWeek last, Function<WeekRollup, @Nullable Double> fact) {
        List<Double> recent = history.known(last.plus(1 - RECENT), last, fact);
        List<Double> before = history.known(last.plus(1 - RECENT - BEFORE), last.plus(-RECENT), fact);
        return recent.size() < FEWEST_RECENT || before.size() < UsualRange.FEWEST
                ? null
                : new Shift(mean(recent), mean(before));
    }

    private static @Nullable Double exchanges(WeekRollup week) {
        return week.languageCovered() ? (double) week.exchanges().size() : null;
    }

    private static @Nullable Double asDouble(@Nullable DecisionDay day, Function<DecisionDay, Integer> count) {
        return day == null ? null : count.apply(day).doubleValue();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
