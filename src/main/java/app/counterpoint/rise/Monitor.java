package app.counterpoint.rise;

/** The three parts that judge one series together: what is believed, what is looked for, and how often chance does it. For one thread. */
final class Monitor {

    /** Weeks needed before anything is said, the one judged included. */
    static final int WEEKS_NEEDED = 6;

    private final Model<?> model;
    private final Calibration calibration;
    private final Baseline baseline;
    private final Search search;
    private double onceInWeeks = 1;
    private int window = 1;

    Monitor(Model<?> model, Hypotheses hypotheses, Calibration calibration) {
        this.model = model;
        this.calibration = calibration;
        baseline = new Baseline(model.cells());
        search = new Search(model.cells(), hypotheses);
    }

    Baseline baseline() {
        return baseline;
    }

    /** Judges a week that the baseline has not learnt. */
    void judge(Row week) {
        search.run(baseline, week);
        var ratio = search.ratio();
        var surprise = search.surprise();
        onceInWeeks =
                calibration.onceInWeeks(ratio, surprise, baseline.before(0).mean(model.scatter()));
        window = calibration.singleWeekDecides(ratio, surprise) ? 1 : search.bestWindow();
    }

    double onceInWeeks() {
        return onceInWeeks;
    }

    /** The weeks in which the shift shows most, the one judged included. */
    int window() {
        return window;
    }

    /** What was believed before that window. */
    Belief beforeWindow() {
        return baseline.before(window - 1);
    }

    /** The expected value of a week, by what was believed at some moment. */
    double expected(Belief belief) {
        return belief.mean(model.means());
    }

    /** Whether the last so many weeks look more like a shift that goes on, away from what was believed before it, than like one that has ended. */
    boolean lasts(Belief before, int weeks) {
        return search.lasts(baseline, before, weeks);
    }
}
