package app.counterpoint.checkup;

/**
 * How specific an exchange with a score is, in a word. The bounds follow the anchors of the scale: a sentence that names nothing lies under
 * 20, one that names a trade-off with its time at 70 or more.
 */
final class PrecisionWords {

    private static final double SPECIFIC = 60;
    private static final double PARTLY = 40;

    private PrecisionWords() {}

    static String of(double score) {
        if (score >= SPECIFIC) {
            return "specific";
        }
        return score >= PARTLY ? "partly specific" : "general";
    }
}
