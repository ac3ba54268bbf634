package app.counterpoint.precision;

/**
 * Tells talk about work from general talk, linearly: an intercept, a factor for each of {@link Signs}, and the words' own weights.
 *
 * @param intercept 0 is general talk, 1 is work
 * @param listed factor of the share of words that are in a list of things, changes, consequences or vague claims
 * @param everyday factor of the share of words about food, films, family and the like
 * @param pinned factor for a component that is pinned down: it never speaks against work
 * @param vague factor of how much is claimed without support: it never speaks against work
 */
record RegisterModel(double intercept, double listed, double everyday, double pinned, double vague) {
    /** Below the lower value a text is taken for general talk, above the upper one for work. */
    private static final double LOWER = 0.45;

    private static final double UPPER = 0.85;
    /** What evidence counts at least, as a text may be about work in words that were never seen. */
    private static final double LEAST = 0.3;

    /**
     * What the words of a text, taken together, say of where it belongs.
     *
     * @param listed the share of listed words
     * @param everyday the share of everyday words
     * @param pinned 1 where a component is named beside a time, a quantity or a cause, 0 elsewhere
     * @param vague how much is claimed without support, saturated as in the join
     */
    record Signs(double listed, double everyday, double pinned, double vague) {}

    double of(Signs signs, double wordSum) {
        return intercept
                + listed * signs.listed()
                + everyday * signs.everyday()
                + pinned * signs.pinned()
                + vague * signs.vague()
                + wordSum;
    }

    /** How far a text is judged as work: 0 for general talk to 1 for work. */
    static double gate(double belonging) {
        return Math.clamp((belonging - LOWER) / (UPPER - LOWER), 0, 1);
    }

    /** How far evidence counts in a text that is judged as work so far: never nothing, so that what is found always shows. */
    static double evidence(double gate) {
        return Math.max(LEAST, gate);
    }
}
