package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that the training makes: the words with their weights, and the weights of both layers. */
record Trained(
        Vocabulary vocabulary,
        double[] vocabularyWeights,
        double[] vocabularyWorks,
        double[] vocabularyPrecise,
        double[] vocabularyProduct,
        Lexicon lexicon,
        Weights weights) {
    static final String VERSION = "1.4";
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
        Written written = Written.toLearnFrom();
        List<String> work = texts(disagreements, pairs, written);
        RegisterTraining.Fitted register = new RegisterTraining(training, bare).fit(crowd, work);
        WordDirections words = JoinTraining.words(training.wordDirections(), bare, work);
        Lexicon unjoined = training.with(
                fitted,
                register.wordWeights(),
                new double[bare.table().size()],
                new double[bare.table().size()]);
        JoinTraining joining = new JoinTraining(unjoined, fitted.wording(), register.model(), words);
        joining.rated(disagreements);
        new TreeMap<>(crowd).values().forEach(joining::crowd);
        joining.pairs(pairs);
        joining.written(written);
        joining.anchors();
        JoinTraining.Fitted join = joining.solve();
        DomainTraining.Fitted domain =
                DomainTraining.fit(training.wordDirections(), bare, disagreements, pairs, written);
        Lexicon lexicon = training.with(fitted, register.wordWeights(), join.wordWeights(), domain.wordWeights());
        Weights unmapped = new Weights(
                VERSION,
                fitted.crowd(),
                fitted.wording(),
                register.model(),
                domain.intercept(),
                join.bias(),
                join.terms(),
                new ScoreMap(new double[] {0, 1}, new double[] {0, 1}),
                specificity(training, fitted, lexicon, crowd));
        return new Trained(
                vocabulary,
                ofVocabulary(vocabulary, bare, fitted.wordWeights()),
                ofVocabulary(vocabulary, bare, register.wordWeights()),
                ofVocabulary(vocabulary, bare, join.wordWeights()),
                ofVocabulary(vocabulary, bare, domain.wordWeights()),
                lexicon,
                mapped(unmapped, lexicon, disagreements));
    }

    private static List<String> texts(List<Rated> rated, List<Pair> pairs, Written written) {
        List<String> texts = new ArrayList<>();
        Stream.of(rated, written.rows()).flatMap(List::stream).map(Rated::text).forEach(texts::add);
        Stream.of(pairs, written.pairs()).flatMap(List::stream).forEach(pair -> {
            texts.add(pair.precise());
            texts.add(pair.vague());
        });
        return texts;
    }

    private static double[] ofVocabulary(Vocabulary vocabulary, Lexicon bare, double[] wordWeights) {
        double[] weights = new double[vocabulary.words().size()];
        Arrays.setAll(
                weights, i -> wordWeights[bare.table().find(vocabulary.words().get(i))]);
        return weights;
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

    private static Weights mapped(Weights weights, Lexicon lexicon, List<Rated> disagreements) {
        PrecisionScorer scorer = new PrecisionScorer(lexicon, weights);
        Explanation explanation = new Explanation(weights);
        double[] x = disagreements.stream()
                .mapToDouble(rated -> explanation.raw(
                        scorer.parts(scorer.tokenizer().read(rated.text())).terms()))
                .toArray();
        double[] y = disagreements.stream()
                .mapToDouble(rated -> OF_RATING.of(rated.rating()))
                .toArray();
        return new Weights(
                weights.version(),
                weights.crowd(),
                weights.wording(),
                weights.register(),
                weights.towardsProduct(),
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
