package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fits the join of the two layers: least squares on ratings and on the differences of pairs, with every sign held. */
final class JoinTraining {
    private static final double RIDGE = 20;
    /** A typing error or another turn of phrase changes these terms, so they must not weigh much. */
    private static final List<String> HELD_BACK =
            List.of("action-on-thing", "consequence-beside-thing", "wording-at-work");

    private static final double HELD_RIDGE = 400;
    private static final double WORD_RIDGE = 76;
    private static final double OWN_WORD_RIDGE = 80;
    /** So often a word must be met in statements about work to have a weight of its own. */
    private static final int OFTEN = 8;

    private static final double RATED_WEIGHT = 3;
    private static final double WRITTEN_WEIGHT = 1;
    private static final double PAIR_WEIGHT = 1.4;
    private static final double PAIR_MARGIN = 2.5;
    private static final double ANCHOR_WEIGHT = 15;
    private static final double CROWD_WEIGHT = 2;
    /** Evidence may only raise, vagueness may only lower. */
    private static final int[] SIGNS = {1, 1, 1, 1, 1, 1, 1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, -1, 0, 1, 1, 1, 1, 1, -1
    };
    /** The last term is not fitted as it stands: its words' weights are what is fitted. */
    private static final int FITTED = Terms.NAMES.length - 1;
    /** Whether the row is of the crowd's sentences, which may lie higher or lower as a whole. */
    private static final int CROWD = FITTED;

    private static final int WORDS = FITTED + 1;

    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final CrowdModel wording;
    private final RegisterModel register;
    private final WordDirections words;
    private final LeastSquares system;

    /**
     * Begins a join.
     *
     * @param words the words of the statements about work that will be added
     */
    JoinTraining(Lexicon lexicon, CrowdModel wording, RegisterModel register, WordDirections words) {
        this.register = register;
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.table());
        this.wording = wording;
        this.words = words;
        this.system = new LeastSquares(WORDS + words.width());
    }

    /** The words of what is learned from, for the join. */
    static WordDirections words(double[][] directions, Lexicon lexicon, List<String> texts) {
        return new WordDirections(directions, lexicon, texts, OFTEN, true);
    }

    private double[] terms(String text) {
        return StatementParts.of(tokenizer.read(text), lexicon, wording, register)
                .terms();
    }

    private double[] row(String text) {
        double[] terms = terms(text);
        double[] row = Arrays.copyOf(Arrays.copyOf(terms, FITTED), WORDS + words.width());
        words.write(text, row, WORDS, terms[Terms.AT_WORK]);
        return row;
    }

    void rated(List<Rated> rows) {
        rows.forEach(rated -> system.add(row(rated.text()), rated.rating(), RATED_WEIGHT));
    }

    void written(Written written) {
        written.rows().forEach(rated -> system.add(row(rated.text()), rated.rating(), WRITTEN_WEIGHT));
        pairs(written.pairs());
    }

    void crowd(List<Rated> rows) {
        for (Rated rated : rows) {
            double[] row = row(rated.text());
            row[CROWD] = 1;
            system.add(row, rated.rating(), CROWD_WEIGHT);
        }
    }

    /** The sentences by which the scale is explained: where the product says a statement lies. */
    void anchors() {
        for (Anchor anchor : Anchor.ALL) {
            system.add(row(anchor.text()), anchor.rating(), ANCHOR_WEIGHT);
        }
    }

    void pairs(List<Pair> pairs) {
        for (Pair pair : pairs) {
            pair(pair.precise(), pair.vague());
            pair(pair.precise().toLowerCase(Locale.ROOT), pair.vague().toLowerCase(Locale.ROOT));
        }
    }

    private void pair(String precise, String vague) {
        double[] high = row(precise);
        double[] low = row(vague);
        Arrays.setAll(high, i -> high[i] - low[i]);
        system.addDifference(high, PAIR_MARGIN, PAIR_WEIGHT / 2);
    }

    /** The fitted join: the weights of the terms, the bias, and each table word's weight towards precision. */
    record Fitted(double[] terms, double bias, double[] wordWeights) {}

    Fitted solve() {
        double[] ridge = new double[WORDS + words.width()];
        Arrays.setAll(ridge, i -> words.isDirection(i - WORDS) ? WORD_RIDGE : OWN_WORD_RIDGE);
        for (int i = 0; i < FITTED; i++) {
            ridge[i] = HELD_BACK.contains(Terms.NAMES[i]) ? HELD_RIDGE : RIDGE;
        }
        ridge[CROWD] = 0.1;
        int[] signs = Arrays.copyOf(Arrays.copyOf(SIGNS, FITTED), ridge.length);
        double[] solved = system.solve(ridge, signs);
        double[] terms = Arrays.copyOf(solved, Terms.NAMES.length);
        terms[FITTED] = 1;
        return new Fitted(terms, solved[solved.length - 1], words.weights(solved, WORDS));
    }
}
