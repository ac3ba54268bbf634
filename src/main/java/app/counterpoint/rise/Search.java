package app.counterpoint.rise;

import java.util.Arrays;

/**
 * Weighs "the level shifted some weeks ago" against "it did not", for a week that is not yet part of the baseline: the likelihood ratio, averaged
 * over all beginnings and sizes of the shift and over what the baseline leaves open. Keeps its working space; belongs to one thread.
 */
final class Search {

    /** A window never leaves fewer weeks than this to the baseline. */
    private static final int BASELINE_WEEKS = 4;

    private static final double TINY = 1e-290;

    /** Before the last weeks are looked at: an alert that closes does so on a few low weeks, whether or not they are the end. */
    private static final double ODDS_OF_AN_END = 0.4;

    private final Hypotheses hypotheses;
    private final int shapes;
    private final double[] window;
    private final double[] shifted;
    private double ratio;
    private double surprise;
    private int bestWindow;

    Search(Cells cells, Hypotheses hypotheses) {
        this.hypotheses = hypotheses;
        shapes = cells.shapes();
        window = new double[cells.reachable()];
        shifted = new double[cells.reachable()];
    }

    void run(Baseline baseline, Row week) {
        Arrays.fill(window, 1);
        ratio = 0;
        bestWindow = 1;
        var best = 0.0;
        var longest = Math.min(hypotheses.longest(), baseline.weeks() + 1 - BASELINE_WEEKS);
        for (var weeks = 1; weeks <= longest; weeks++) {
            include(weeks == 1 ? week : baseline.last(weeks - 1));
            var evidence = evidence(baseline.before(weeks - 1), hypotheses.weights(weeks));
            ratio += hypotheses.windows()[weeks - 1] * evidence;
            if (evidence > best) {
                best = evidence;
                bestWindow = weeks;
            }
        }
        surprise = baseline.before(0).mean(week.atLeast());
    }

    /**
     * Whether the last so many weeks, all learnt, look more like a shift that goes on than like one that ended among them.
     *
     * @param before what was believed before the shift
     * @param weeks at least 2
     */
    boolean lasts(Baseline baseline, Belief before, int weeks) {
        var ended = 0.0;
        for (var since = 1; since < weeks; since++) {
            ended += likelihood(baseline, before, weeks, since);
        }
        return likelihood(baseline, before, weeks, 0) > ODDS_OF_AN_END * ended / (weeks - 1);
    }

    /** Of a shift in the last so many weeks that ended some weeks ago, the size of the shift being the same all along. */
    private double likelihood(Baseline baseline, Belief before, int weeks, int ended) {
        Arrays.fill(window, 1);
        for (var back = ended + 1; back <= weeks; back++) {
            include(baseline.last(back));
        }
        shift(before, hypotheses.earlier());
        for (var back = 1; back <= ended; back++) {
            var likelihood = baseline.last(back).likelihood();
            for (var cell = before.from(); cell < before.to(); cell++) {
                shifted[cell] *= likelihood[cell];
            }
        }
        return before.mean(shifted);
    }

    /** The averaged likelihood ratio; 1 speaks for neither. */
    double ratio() {
        return ratio;
    }

    /** The probability of this week's observation, or of more, by the baseline alone. */
    double surprise() {
        return surprise;
    }

    /** In weeks, the beginning that the data speak for most. */
    int bestWindow() {
        return bestWindow;
    }

    private void include(Row row) {
        var likelihood = row.likelihood();
        for (var cell = 0; cell < window.length; cell++) {
            window[cell] *= likelihood[cell];
        }
    }

    private double evidence(Belief belief, double[] weights) {
        shift(belief, weights);
        return belief.mean(shifted) / Math.max(TINY, belief.mean(window));
    }

    /** The likelihood of the window in every cell, had its level been shifted, averaged over the sizes of the shift. */
    private void shift(Belief belief, double[] weights) {
        var from = belief.from();
        var to = belief.to();
        Arrays.fill(shifted, from, to, 0);
        for (var i = 0; i < weights.length; i++) {
            var offset = hypotheses.steps()[i] * shapes;
            var weight = weights[i];
            for (var cell = from; cell < to; cell++) {
                shifted[cell] += weight * window[cell + offset];
            }
        }
    }
}
