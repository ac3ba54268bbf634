package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Fits the crowd layer: one ridge regression over counts and the mean direction of the words, then a weight per word from it. */
final class CrowdTraining {
    /** How much the counts and the word directions are held back. */
    private static final double COUNT_RIDGE = 30;

    private static final double WORD_RIDGE = 2000;
    private static final double COPY_WEIGHT = 0.25;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final double[][] directions;

    CrowdTraining(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.table());
        this.directions = directions();
    }

    /** A fitted crowd layer: the model of everything, the model of the wording alone, and each table word's weight. */
    record Fitted(CrowdModel crowd, CrowdModel wording, double[] wordWeights) {}

    private double[][] directions() {
        double[][] result = new double[lexicon.table().size()][];
        for (int i = 0; i < vocabulary.words().size(); i++) {
            int word = lexicon.table().find(vocabulary.words().get(i));
            if (Shape.is(lexicon.table().classes(word), Shape.PERSON | Lists.PLACE)) {
                continue;
            }
            byte[] vector = vocabulary.vectors()[i];
            double[] direction = new double[vector.length];
            for (int d = 0; d < vector.length; d++) {
                direction[d] = vector[d] / 127.0;
            }
            result[word] = direction;
        }
        return result;
    }

    /** One sentence as the regression sees it. */
    record Row(
            double[] counts,
            double[] direction,
            double[] plainCounts,
            double[] plainDirection,
            double rating,
            double weight) {}

    Row row(String text, double rating, double weight) {
        Tokens tokens = tokenizer.read(text);
        boolean[] nothing = new boolean[tokens.count()];
        boolean[] idle = Idle.fillers(tokens, Evidence.find(tokens, lexicon));
        return new Row(
                CrowdFeatures.of(tokens, lexicon),
                direction(tokens, nothing),
                CrowdFeatures.of(tokens, lexicon, idle),
                direction(tokens, idle),
                rating,
                weight);
    }

    double[][] wordDirections() {
        return directions;
    }

    private double[] direction(Tokens tokens, boolean[] idle) {
        double[] direction = new double[vocabulary.vectors()[0].length];
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (!idle[i] && tokens.is(i, Shape.WORD)) {
                words++;
                double[] one = tokens.word(i) < 0 ? null : directions[tokens.word(i)];
                for (int d = 0; one != null && d < one.length; d++) {
                    direction[d] += one[d];
                }
            }
        }
        double root = Math.sqrt(Math.max(1, words));
        Arrays.setAll(direction, d -> direction[d] / root);
        return direction;
    }

    /** Fits on sets of sentences, each with a weight for its rows. */
    Fitted fit(Map<String, List<Rated>> sets, Map<String, Double> setWeights) {
        List<Row> rows = new java.util.ArrayList<>();
        List<String> origins = new java.util.ArrayList<>();
        for (Map.Entry<String, List<Rated>> set : new TreeMap<>(sets).entrySet()) {
            double weight = setWeights.getOrDefault(set.getKey(), 1.0);
            for (Rated rated : set.getValue()) {
                rows.add(row(rated.text(), rated.rating(), weight));
                rows.add(row(rated.text().toLowerCase(Locale.ROOT), rated.rating(), weight * COPY_WEIGHT));
                rows.add(row(titleCase(rated.text()), rated.rating(), weight * COPY_WEIGHT));
                for (int i = 0; i < 3; i++) {
                    origins.add(set.getKey());
                }
            }
        }
        List<String> names = List.copyOf(new TreeMap<>(sets).keySet());
        double[] full = solve(rows, origins, names, CrowdFeatures.NAMES.length, null);
        int counts = CrowdFeatures.NAMES.length;
        double[] wordWeights = new double[lexicon.table().size()];
        for (int word = 0; word < wordWeights.length; word++) {
            double[] direction = directions[word];
            for (int d = 0; direction != null && d < direction.length; d++) {
                wordWeights[word] += direction[d] * full[counts + d];
            }
        }
        CrowdModel crowd = new CrowdModel(full[full.length - 1], Arrays.copyOf(full, counts), 1);
        double[] plain = solve(
                rows,
                origins,
                names,
                CrowdFeatures.PLAIN,
                Arrays.copyOfRange(full, counts, counts + rows.getFirst().direction().length));
        double[] plainCounts = Arrays.copyOf(Arrays.copyOf(plain, CrowdFeatures.PLAIN), counts);
        CrowdModel wording = new CrowdModel(plain[plain.length - 1], plainCounts, plain[CrowdFeatures.PLAIN]);
        return new Fitted(crowd, wording, wordWeights);
    }

    /** Coefficients of counts, of directions (or of the one given direction), of origins; then the intercept. */
    private static double[] solve(
            List<Row> rows,
            List<String> origins,
            List<String> names,
            int counts,
            double @org.jspecify.annotations.Nullable [] given) {
        int dims = given == null ? rows.getFirst().direction().length : 1;
        int width = counts + dims + names.size();
        LeastSquares system = new LeastSquares(width);
        double[] x = new double[width];
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            System.arraycopy(given == null ? row.counts() : row.plainCounts(), 0, x, 0, counts);
            if (given == null) {
                System.arraycopy(row.direction(), 0, x, counts, dims);
            } else {
                x[counts] = 0;
                for (int d = 0; d < given.length; d++) {
                    x[counts] += given[d] * row.plainDirection()[d];
                }
            }
            for (int o = 0; o < names.size(); o++) {
                x[counts + dims + o] = origins.get(r).equals(names.get(o)) ? 1 : 0;
            }
            system.add(x, row.rating(), row.weight());
        }
        double[] ridge = new double[width];
        double mean = 0;
        for (int i = counts; i < counts + dims; i++) {
            mean += system.variance(i) / dims;
        }
        for (int i = 0; i < width; i++) {
            ridge[i] = i < counts
                    ? COUNT_RIDGE * Math.max(system.variance(i), 1e-6)
                    : i < counts + dims ? (given == null ? WORD_RIDGE * mean : 1e-6) : 10;
        }
        double[] solved = system.solve(ridge);
        double[] result = new double[counts + dims + 1];
        System.arraycopy(solved, 0, result, 0, counts + dims);
        result[counts + dims] = solved[width];
        return result;
    }

    static String titleCase(String text) {
        StringBuilder title = new StringBuilder(text);
        for (int i = 0; i < title.length(); i++) {
            if ((i == 0 || title.charAt(i - 1) == ' ') && Character.isLowerCase(title.charAt(i))) {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }

    /** The lexicon with the fitted weights in its table. */
    Lexicon with(Fitted fitted, double[] works) {
        WordTable table = lexicon.table().copy();
        for (int word = 0; word < fitted.wordWeights().length; word++) {
            table.setNumbers(word, table.rarity(word), (float) fitted.wordWeights()[word], (float) works[word]);
        }
        return lexicon.with(table);
    }
}
