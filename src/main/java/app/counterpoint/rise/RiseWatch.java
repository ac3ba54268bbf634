package app.counterpoint.rise;

import org.jspecify.annotations.Nullable;

/**
 * Follows one series week by week: judges each week by those before it, opens and closes its one alert, and learns. Each week costs the same however
 * long the series. Not for several threads at once.
 */
public final class RiseWatch {

    private final double openAt;
    private final Basis basis;
    private final Model<WeekCount> model;
    private final Monitor monitor;
    private final RecentWeeks recent = new RecentWeeks();
    private RiseJudgement judgement = new Learning(0, Monitor.WEEKS_NEEDED);
    private AlertState state = AlertState.quiet();
    private @Nullable Belief beforeAlert;

    RiseWatch(double openAt, Basis basis) {
        this.openAt = openAt;
        this.basis = basis;
        model = basis == Basis.SHARE ? ShareModel.INSTANCE : CountModel.INSTANCE;
        monitor = new Monitor(model, Hypotheses.RISES, basis == Basis.SHARE ? Calibration.SHARES : Calibration.COUNTS);
    }

    /**
     * Judges a week that is over, and learns it. A week that is left out, or that lacks the denominator of a share, is passed over: nothing changes.
     *
     * @param week the week after those before
     */
    public RiseStep complete(WeekCount week) {
        if (isPassedOver(week)) {
            return new RiseStep(judgement, state, News.NOTHING);
        }
        var row = model.row(week);
        var earlier = state;
        if (monitor.baseline().weeks() + 1 < Monitor.WEEKS_NEEDED) {
            judgement = new Learning(monitor.baseline().weeks() + 1, Monitor.WEEKS_NEEDED);
        } else {
            monitor.judge(row);
            judgement = judged(week, false);
            move(state.afterWeek(monitor.onceInWeeks(), openAt));
        }
        monitor.baseline().learn(row);
        recent.add(week);
        return new RiseStep(judgement, state, newsOfWeek(earlier));
    }

    /**
     * Judges the week that still runs, as if it ended now. It may open an alert or make one grow; it never lowers a judgement or closes an alert, and
     * it is not learnt.
     *
     * @param soFar what the running week has brought until now
     */
    public RiseStep running(WeekCount soFar) {
        if (isPassedOver(soFar) || monitor.baseline().weeks() < Monitor.WEEKS_NEEDED) {
            return new RiseStep(judgement, state, News.NOTHING);
        }
        monitor.judge(model.row(soFar));
        if (judgement instanceof Judged last && monitor.onceInWeeks() <= last.onceInWeeks()) {
            return new RiseStep(judgement, state, News.NOTHING);
        }
        var earlier = state;
        move(state.duringWeek(monitor.onceInWeeks(), openAt));
        return new RiseStep(judged(soFar, true), state, state.since(earlier));
    }

    /** Whether an alert is open. */
    public AlertState state() {
        return state;
    }

    /** Closes the alert, if one is open, because somebody says so. What was learnt stays. */
    public void close() {
        state = AlertState.quiet();
        beforeAlert = null;
    }

    /** Closes the alert and takes the weeks that show it as the normal from now on: everything before them is forgotten. */
    public void acceptAsNormal() {
        var window = judgement instanceof Judged judged ? judged.windowWeeks() : 1;
        monitor.baseline().restart(Math.min(window, monitor.baseline().weeks()));
        judgement = new Learning(monitor.baseline().weeks(), Monitor.WEEKS_NEEDED);
        close();
    }

    /** The usual range of the next week's count; absent while learning, and where a share is judged. */
    public @Nullable UsualCount usual() {
        return basis == Basis.SHARE || monitor.baseline().weeks() < Monitor.WEEKS_NEEDED
                ? null
                : UsualRange.of(monitor.baseline().before(0));
    }

    private boolean isPassedOver(WeekCount week) {
        return week.leftOut() || basis == Basis.SHARE && (week.denominator() == null || week.denominator() == 0);
    }

    private void move(AlertState next) {
        if (next.isOpen() && !state.isOpen()) {
            beforeAlert = monitor.beforeWindow().copy();
        }
        state = next;
    }

    private News newsOfWeek(AlertState earlier) {
        var news = state.since(earlier);
        if (news != News.OVER || beforeAlert == null || !(earlier instanceof AlertState.Open open)) {
            return news;
        }
        var lasts = monitor.lasts(beforeAlert, Math.min(open.completeWeeks() + 1, Baseline.KEPT));
        beforeAlert = null;
        return lasts ? News.NEW_NORMAL : News.OVER;
    }

    private Judged judged(WeekCount week, boolean running) {
        var window = monitor.window();
        var mean = monitor.expected(monitor.beforeWindow());
        var share = basis == Basis.SHARE;
        var denominator = recent.denominators(window, week);
        return new Judged(
                monitor.onceInWeeks(),
                window,
                recent.counts(window, week),
                share ? denominator : null,
                mean * (share ? denominator : window),
                share && week.denominator() != null ? mean * week.denominator() : mean,
                running);
    }
}
