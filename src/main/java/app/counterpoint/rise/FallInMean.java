package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;

/**
 * Notices when a weekly mean of a few values stays lower than chance explains: the same weighing as {@link RiseDetector}, on a model of means. Needs six
 * weeks with values. Immutable.
 *
 * @param openAt an alert opens when chance brings such a run no more often than once in so many weeks; 52 is about one false alarm a year
 */
public record FallInMean(double openAt) {

    /** @throws IllegalArgumentException when it would open an alert nearly every week, or never */
    public FallInMean {
        if (!(openAt >= 2 && openAt <= 100_000)) {
            throw new IllegalArgumentException("open at 2 to 100,000 weeks but not at " + openAt);
        }
    }

    /** About one false alarm a year. */
    public static FallInMean standard() {
        return new FallInMean(52);
    }

    /**
     * Judges the latest week of a series.
     *
     * @param complete weeks that are over, oldest first; those without values are passed over
     */
    public FallJudgement judge(List<WeekMean> complete) {
        return complete.isEmpty()
                ? new Learning(0, Monitor.WEEKS_NEEDED)
                : follow(complete).getLast().judgement();
    }

    /**
     * Follows a series from its beginning.
     *
     * @param complete weeks that are over, oldest first; those without values are passed over
     * @return a step for every week
     */
    public List<FallStep> follow(List<WeekMean> complete) {
        return follow(complete, Calibration.FALLS);
    }

    List<FallStep> follow(List<WeekMean> complete, Calibration calibration) {
        var monitor = new Monitor(MeanModel.INSTANCE, Hypotheses.FALLS, calibration);
        var steps = new ArrayList<FallStep>();
        var seen = new ArrayList<WeekMean>();
        FallJudgement judgement = new Learning(0, Monitor.WEEKS_NEEDED);
        var state = AlertState.quiet();
        for (var week : complete) {
            var before = state;
            if (week.n() > 0) {
                seen.add(week);
                var row = MeanModel.INSTANCE.row(week);
                judgement = judge(monitor, row, seen);
                state = judgement instanceof JudgedMean judged ? state.afterWeek(judged.onceInWeeks(), openAt) : state;
                monitor.baseline().learn(row);
            }
            steps.add(new FallStep(judgement, state, state.since(before)));
        }
        return List.copyOf(steps);
    }

    private static FallJudgement judge(Monitor monitor, Row row, List<WeekMean> seen) {
        if (seen.size() < Monitor.WEEKS_NEEDED) {
            return new Learning(seen.size(), Monitor.WEEKS_NEEDED);
        }
        monitor.judge(row);
        var window = seen.subList(seen.size() - monitor.window(), seen.size());
        var n = window.stream().mapToInt(WeekMean::n).sum();
        var sum = window.stream().mapToDouble(week -> week.mean() * week.n()).sum();
        return new JudgedMean(
                monitor.onceInWeeks(), monitor.window(), sum / n, n, monitor.expected(monitor.beforeWindow()));
    }
}
