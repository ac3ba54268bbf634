package app.counterpoint.precision;

import java.util.List;
import java.util.Locale;

/** How well the spans agree with the raters' flags. */
final class Flags {
    private static final SpanKind[] KINDS = {
        SpanKind.FEATURE, SpanKind.COMPONENT, SpanKind.TIME, SpanKind.COST, SpanKind.VAGUE
    };

    private Flags() {}

    static void print(String of, PrecisionScorer scorer, List<Rated> rows) {
        System.out.println("Flags of " + of + "\n                               precision  recall  F1");
        for (int flag = 0; flag < KINDS.length; flag++) {
            double[] found = count(scorer, rows, flag);
            System.out.printf(
                    Locale.ROOT,
                    "  %c %-24s   %.3f      %.3f   %.3f%n",
                    "FCTQV".charAt(flag),
                    KINDS[flag].words(),
                    found[0] / (found[0] + found[1]),
                    found[0] / (found[0] + found[2]),
                    f1(found));
        }
        System.out.println();
    }

    /** Rightly found, wrongly found, missed. */
    static double[] count(PrecisionScorer scorer, List<Rated> rows, int flag) {
        double[] counts = new double[3];
        for (Rated rated : rows) {
            boolean has = scorer.score(rated.text()) instanceof Scoring.Scored scored
                    && scored.spans().stream().anyMatch(span -> span.kind() == KINDS[flag]);
            if (has || rated.flags()[flag]) {
                counts[has ? (rated.flags()[flag] ? 0 : 1) : 2]++;
            }
        }
        return counts;
    }

    static double f1(double[] counts) {
        return 2 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
    }
}
