package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that the training makes: the words with their weights, and the weights of both layers. */
record Trained(
        Vocabulary vocabulary, double[] vocabularyWeights, double[] vocabularyWorks, Lexicon lexicon, Weights weights) {
    static final String VERSION = "1.3";
    private static final Map<String, Double> SET_WEIGHTS = Map.of("twitter", 0.5, "yelp", 0.5, "tweets7k", 1.0);
    private static final int KNOTS = 8;
    /** The product's scale: a named thing with a specific consequence, 4 of the guide's 5, is already precise. */
    private static final ScoreMap OF_RATING =
            new ScoreMap(new double[] {1, 2, 3, 4, 5}, new double[] {0, 25, 60, 84, 100});

    /** Trains both layers on the given sets; {@code bare} is the lexicon before any weight is known. */
    static Trained of(
            Vocabulary vocabulary,
            Lexicon bare,
            Map<String, List<Rated>> crowd,
            List<Rated> disagreements,
            List<Pair> pairs) {
        return of(vocabulary, bare, crowdLayer(vocabulary, bare, crowd), crowd, disagreements, pairs);
    }

    /** A fitted crowd layer with what fitted it, to be joined more than once. */
    record CrowdLayer(CrowdTraining training, CrowdTraining.Fitted fitted) {}

    static CrowdLayer crowdLayer(Vocabulary vocabulary, Lexicon bare, Map<String, List<Rated>> crowd) {
        CrowdTraining training = new CrowdTraining(vocabulary, bare);
        return new CrowdLayer(training, training.fit(crowd, SET_WEIGHTS));
    }

    /** Joins a crowd layer that was fitted on the same sets with the evidence. */
    static Trained of(
            Vocabulary vocabulary,
            Lexicon bare,
            CrowdLayer layer,
            Map<String, List<Rated>> crowd,
            List<Rated> disagreements,
            List<Pair> pairs) {
        CrowdTraining training = layer.training();
        CrowdTraining.Fitted fitted = layer.fitted();
        RegisterTraining.Fitted register = new RegisterTraining(training, bare).fit(crowd, disagreements, pairs);
        Lexicon lexicon = training.with(fitted, register.wordWeights());
        JoinTraining join = new JoinTraining(lexicon, fitted.wording(), register.model());
        join.disagreements(disagreements);
        new TreeMap<>(crowd).values().forEach(join::crowd);
        join.pairs(pairs);
        Written written = Written.toLearnFrom();
        join.disagreements(written.rows());
        join.pairs(written.pairs());
        join.anchors();
        double[] solved = join.solve();
        double[] terms = Arrays.copyOf(solved, Terms.NAMES.length);
        Weights unmapped = new Weights(
                VERSION,
                fitted.crowd(),
                fitted.wording(),
                register.model(),
                solved[Terms.NAMES.length],
                terms,
                new ScoreMap(new double[] {0, 1}, new double[] {0, 1}),
                specificity(training, fitted, lexicon, crowd));
        double[] weights = new double[vocabulary.words().size()];
        Arrays.setAll(
                weights,
                i -> fitted.wordWeights()[bare.table().find(vocabulary.words().get(i))]);
        double[] works = new double[weights.length];
        Arrays.setAll(
                works,
                i -> register.wordWeights()[bare.table().find(vocabulary.words().get(i))]);
        return new Trained(vocabulary, weights, works, lexicon, mapped(unmapped, join, disagreements));
    }

    private static ScoreMap specificity(
            CrowdTraining training, CrowdTraining.Fitted fitted, Lexicon lexicon, Map<String, List<Rated>> crowd) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (String set : List.of("twitter", "yelp")) {
            for (Rated rated : crowd.getOrDefault(set, List.of())) {
                Tokens tokens = new Tokenizer(lexicon.table()).read(rated.text());
                x.add(fitted.crowd().of(CrowdFeatures.of(tokens, lexicon), tokens, lexicon.table()));
                y.add(rated.rating());
            }
        }
        return Isotonic.map(array(x), array(y), KNOTS, 1, 5);
    }

    private static Weights mapped(Weights weights, JoinTraining join, List<Rated> disagreements) {
        Explanation explanation = new Explanation(weights);
        double[] x = disagreements.stream()
                .mapToDouble(rated -> explanation.raw(join.terms(rated.text())))
                .toArray();
        double[] y = disagreements.stream()
                .mapToDouble(rated -> OF_RATING.of(rated.rating()))
                .toArray();
        return new Weights(
                weights.version(),
                weights.crowd(),
                weights.wording(),
                weights.register(),
                weights.bias(),
                weights.join(),
                Isotonic.map(x, y, KNOTS, 0, 100),
                weights.toSpecificity());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    PrecisionScorer scorer() {
        return new PrecisionScorer(lexicon, weights);
    }
}
