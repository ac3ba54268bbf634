package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns by its words whether a statement is about what a product does for people (1) or about how it is built (-1). */
final class DomainTraining {
    private static final double RIDGE = 2;
    /** So often a word must be met to have a weight of its own. */
    private static final int OFTEN = 5;
    /** What raters flagged says less of what a statement is about than a tag on the whole of it. */
    private static final double FLAGGED_WEIGHT = 0.4;

    private DomainTraining() {}

    /** The fitted model: where a text without words lies, and each table word's weight. */
    record Fitted(double intercept, double[] wordWeights) {}

    /** Fits on what is tagged or flagged with one of the two domains alone. */
    static Fitted fit(double[][] directions, Lexicon lexicon, List<Rated> rated, List<Pair> pairs, Written written) {
        List<Rated> flagged = new ArrayList<>(rated);
        flagged.addAll(written.rows());
        List<Pair> tagged = new ArrayList<>(pairs);
        tagged.addAll(written.pairs());
        List<String> texts = new ArrayList<>();
        flagged.forEach(row -> texts.add(row.text()));
        tagged.forEach(pair -> texts.add(pair.precise()));
        WordDirections words = new WordDirections(directions, lexicon, texts, OFTEN, false);
        LeastSquares system = new LeastSquares(words.width());
        for (Pair pair : tagged) {
            add(system, words, pair.precise(), DomainTags.isProduct(pair), DomainTags.isTechnical(pair), 1);
        }
        for (Rated row : flagged) {
            add(system, words, row.text(), row.flags()[0], row.flags()[1], FLAGGED_WEIGHT);
        }
        double[] ridge = new double[words.width()];
        Arrays.fill(ridge, RIDGE);
        double[] solved = system.solve(ridge);
        return new Fitted(solved[solved.length - 1], words.weights(solved, 0));
    }

    private static void add(
            LeastSquares system, WordDirections words, String text, boolean product, boolean technical, double weight) {
        if (product != technical) {
            double[] row = new double[words.width()];
            words.write(text, row, 0, 1);
            system.add(row, product ? 1 : -1, weight);
        }
    }
}
