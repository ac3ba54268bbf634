package app.counterpoint.rise;

/**
 * What is looked for: a shift of the level, by one of some steps, that began one of some weeks ago.
 *
 * @param steps shifts in levels, ascending
 * @param latest weight of each shift when it began this week, adding up to 1: large shifts show at once
 * @param earlier weight of each shift when it began before, adding up to 1
 * @param windows weight of a beginning 1, 2, … weeks ago, this week being the first; adding up to 1
 */
record Hypotheses(int[] steps, double[] latest, double[] earlier, double[] windows) {

    /** Rises by 1.6, 2, 3.2, 5, 10 and 20 times on levels that lie a third of an octave apart. */
    static final Hypotheses RISES = new Hypotheses(
            new int[] {2, 3, 5, 7, 10, 13},
            new double[] {0.05, 0.05, 0.2, 0.3, 0.2, 0.2},
            new double[] {0.225, 0.225, 0.225, 0.225, 0.05, 0.05},
            new double[] {0.28, 0.28, 0.16, 0.23, 0.05});

    int longest() {
        return windows.length;
    }

    int reach() {
        return steps[steps.length - 1];
    }

    double[] weights(int window) {
        return window == 1 ? latest : earlier;
    }
}
