package app.counterpoint.checkup;

/**
 * How a quantity moved: its mean over the known ones of the last four weeks against that of the known ones of the twelve before.
 *
 * @param recent mean a week now
 * @param before mean a week before
 */
record Shift(double recent, double before) {

    /** A third less, or a third more: about one session of three or four. */
    private static final double NOTABLE = 1.0 / 3;

    /** What counts as about nothing: an eighth of what it was. */
    private static final double NEARLY_NOTHING = 1.0 / 8;

    /** What counts as a collapse: half of what it was. */
    private static final double COLLAPSE = 1.0 / 2;

    boolean falls() {
        return before > 0 && recent <= before * (1 - NOTABLE);
    }

    boolean collapses() {
        return before > 0 && recent <= before * COLLAPSE;
    }

    boolean rises() {
        return recent > 0 && recent >= before * (1 + NOTABLE);
    }

    /** Whether it fell to about nothing, having been at least so much a week: of less, nothing for four weeks is no news. */
    boolean vanishes(double atLeast) {
        return before >= atLeast && recent <= before * NEARLY_NOTHING;
    }
}
