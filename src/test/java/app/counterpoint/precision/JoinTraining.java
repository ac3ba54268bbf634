package app.counterpoint.precision;

import java.util.List;

/** Fits the join of the two layers: least squares on ratings and on the differences of pairs, with every sign held. */
final class JoinTraining {
    private static final double RIDGE = 20;
    /** A typing error or another turn of phrase changes these terms, so they must not weigh much. */
    private static final List<String> HELD_BACK =
            List.of("action-on-thing", "consequence-beside-thing", "wording-at-work");

    private static final double HELD_RIDGE = 400;
    private static final double PAIR_WEIGHT = 1;
    private static final double PAIR_MARGIN = 2.5;
    private static final double ANCHOR_WEIGHT = 15;
    private static final double CROWD_WEIGHT = 1.3;
    /** Evidence may only raise, vagueness may only lower. */
    private static final int[] SIGNS = {1, 1, 1, 1, 1, 1, 1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, -1, 0, 1, 1, 1, 1, 1, -1
    };

    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final CrowdModel wording;
    private final RegisterModel register;
    private final LeastSquares system = new LeastSquares(Terms.NAMES.length + 1);

    JoinTraining(Lexicon lexicon, CrowdModel wording, RegisterModel register) {
        this.register = register;
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.table());
        this.wording = wording;
    }

    double[] terms(String text) {
        Tokens tokens = tokenizer.read(text);
        Evidence evidence = Evidence.find(tokens, lexicon);
        Wording words = Wording.of(tokens, evidence, lexicon.table());
        return Terms.of(tokens, evidence, words, lexicon, wording, register);
    }

    void disagreements(List<Rated> rows) {
        for (Rated rated : rows) {
            system.add(with(terms(rated.text()), 0), rated.rating(), 1);
        }
    }

    void crowd(List<Rated> rows) {
        for (Rated rated : rows) {
            system.add(with(terms(rated.text()), 1), rated.rating(), CROWD_WEIGHT);
        }
    }

    /** The sentences by which the scale is explained: where the product says a statement lies. */
    void anchors() {
        for (Anchor anchor : Anchor.ALL) {
            system.add(with(terms(anchor.text()), 0), anchor.rating(), ANCHOR_WEIGHT);
        }
    }

    void pairs(List<Pair> pairs) {
        for (Pair pair : pairs) {
            pair(pair.precise(), pair.vague());
            pair(pair.precise().toLowerCase(java.util.Locale.ROOT), pair.vague().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void pair(String precise, String vague) {
        double[] high = terms(precise);
        double[] low = terms(vague);
        double[] difference = new double[high.length];
        for (int i = 0; i < high.length; i++) {
            difference[i] = high[i] - low[i];
        }
        system.addDifference(with(difference, 0), PAIR_MARGIN, PAIR_WEIGHT / 2);
    }

    private static double[] with(double[] terms, double crowd) {
        double[] row = java.util.Arrays.copyOf(terms, terms.length + 1);
        row[terms.length] = crowd;
        return row;
    }

    /** The weights of the terms, then the bias. */
    double[] solve() {
        double[] ridge = new double[Terms.NAMES.length + 1];
        for (int i = 0; i < Terms.NAMES.length; i++) {
            ridge[i] = HELD_BACK.contains(Terms.NAMES[i]) ? HELD_RIDGE : RIDGE;
        }
        ridge[ridge.length - 1] = 0.1;
        int[] signs = java.util.Arrays.copyOf(SIGNS, SIGNS.length + 1);
        double[] solved = system.solve(ridge, signs);
        double[] result = java.util.Arrays.copyOf(solved, Terms.NAMES.length + 1);
        result[Terms.NAMES.length] = solved[Terms.NAMES.length + 1];
        return result;
    }
}
