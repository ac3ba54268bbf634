package app.counterpoint.precision;

/**
 * Tells talk about work from general talk, linearly: {@code intercept + listed x the share of listed words + everyday x the
 * share of everyday words + the words' own weights}.
 *
 * @param intercept 0 is general talk, 1 is work
 * @param listed factor of the share of words that are in a list of things, changes, consequences or vague claims
 * @param everyday factor of the share of words about food, films, family and the like
 */
record RegisterModel(double intercept, double listed, double everyday) {
    /** Below the lower value a text is taken for general talk, above the upper one for work. */
    private static final double LOWER = 0.55;

    private static final double UPPER = 0.85;

    double of(double listedShare, double everydayShare, double wordSum) {
        return intercept + listed * listedShare + everyday * everydayShare + wordSum;
    }

    /** How far evidence counts: 0 for general talk to 1 for work. */
    static double gate(double belonging) {
        return Math.clamp((belonging - LOWER) / (UPPER - LOWER), 0, 1);
    }
}
