package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns to tell talk about work from general talk: disagreements and pairs against reviews and tweets, by the directions of their words. */
final class RegisterTraining {
    private static final double RIDGE = 300;
    /** Reviews of a kind that was never seen are told by their everyday words; tweets alone teach too little of that. */
    private static final double MORE_EVERYDAY = 4;

    private static final double MORE_LISTED = 1;

    private final double[][] directions;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;

    RegisterTraining(CrowdTraining training, Lexicon lexicon) {
        this.directions = training.wordDirections();
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.table());
    }

    /** The model, and each table word's weight. */
    record Fitted(RegisterModel model, double[] wordWeights) {}

    Fitted fit(Map<String, List<Rated>> general, List<Rated> work, List<Pair> pairs) {
        int dims =
                Arrays.stream(directions).filter(one -> one != null).findFirst().orElseThrow().length;
        LeastSquares system = new LeastSquares(dims + 2);
        for (List<Rated> set : new TreeMap<>(general).values()) {
            double weight = 500.0 / set.size() / general.size();
            set.forEach(rated -> system.add(row(rated.text(), dims), 0, weight));
        }
        double weight = 500.0 / (work.size() + 2 * pairs.size());
        work.forEach(rated -> system.add(row(rated.text(), dims), 1, weight));
        for (Pair pair : pairs) {
            system.add(row(pair.precise(), dims), 1, weight);
            system.add(row(pair.vague(), dims), 1, weight);
        }
        double[] ridge = new double[dims + 2];
        double mean = 0;
        for (int d = 0; d < dims; d++) {
            mean += system.variance(d) / dims;
        }
        Arrays.fill(ridge, RIDGE * mean);
        ridge[dims] = 0.1;
        ridge[dims + 1] = 0.1;
        double[] solved = system.solve(ridge);
        double[] words = new double[lexicon.table().size()];
        for (int word = 0; word < words.length; word++) {
            for (int d = 0; directions[word] != null && d < dims; d++) {
                words[word] += solved[d] * directions[word][d];
            }
        }
        return new Fitted(
                new RegisterModel(solved[dims + 2], solved[dims] + MORE_LISTED, solved[dims + 1] - MORE_EVERYDAY),
                words);
    }

    private double[] row(String text, int dims) {
        Tokens tokens = tokenizer.read(text);
        Evidence evidence = Evidence.find(tokens, lexicon);
        boolean[] idle = Idle.words(tokens, evidence);
        double[] row = new double[dims + 2];
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (Register.counts(tokens, i, idle)) {
                words++;
                double[] one = tokens.word(i) < 0 ? null : directions[tokens.word(i)];
                for (int d = 0; one != null && d < dims; d++) {
                    row[d] += one[d];
                }
            }
        }
        for (int d = 0; d < dims && words > 0; d++) {
            row[d] /= Math.sqrt(words);
        }
        boolean[] named = evidence.named(tokens.count());
        row[dims] = Register.share(tokens, named, idle);
        row[dims + 1] = Register.everyday(tokens, named);
        return row;
    }
}
