package app.counterpoint.rise;

import java.util.Arrays;

/**
 * What the weeks so far make believable: a weight for every cell, fading with a half-life of 34 weeks, and the last few weeks beside it as they
 * were before each was learnt. Changes with every week; belongs to one series and one thread.
 */
final class Baseline {

    /** How many weeks back a shift may be looked for. */
    static final int KEPT = 6;

    private static final double FADE = 0.98;
    /** Cells less probable than e^-25 of the best count for nothing. */
    private static final double NEGLIGIBLE = -25;

    private final Cells cells;
    private final double[] prior;
    private final double[] logWeights;
    private final Belief[] beliefs = new Belief[KEPT];
    private final Row[] rows = new Row[KEPT];
    private int weeks;

    Baseline(Cells cells) {
        this.cells = cells;
        prior = cells.prior();
        logWeights = prior.clone();
        Arrays.setAll(beliefs, _ -> new Belief(cells));
        believe();
    }

    /** How many weeks it has learnt. */
    int weeks() {
        return weeks;
    }

    /** What was believed before the last so many weeks; 0 for now. */
    Belief before(int weeksBack) {
        return beliefs[Math.floorMod(weeks - weeksBack, KEPT)];
    }

    /** The row of the last week (1), the one before (2), …, up to {@code KEPT}. */
    Row last(int weeksBack) {
        return rows[Math.floorMod(weeks - weeksBack, KEPT)];
    }

    void learn(Row row) {
        var remembered = row.remembered();
        for (var cell = 0; cell < logWeights.length; cell++) {
            logWeights[cell] = FADE * (logWeights[cell] - prior[cell]) + prior[cell] + remembered[cell];
        }
        rows[weeks % KEPT] = row;
        weeks++;
        believe();
    }

    /** Forgets all but the last so many weeks. */
    void restart(int kept) {
        var recent = new Row[kept];
        Arrays.setAll(recent, i -> last(kept - i));
        System.arraycopy(prior, 0, logWeights, 0, prior.length);
        weeks = 0;
        believe();
        for (var row : recent) {
            learn(row);
        }
    }

    private void believe() {
        beliefs[weeks % KEPT].become(logWeights, NEGLIGIBLE, cells.shapes());
    }
}
