package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Fits the crowd layer: one ridge regression over counts and the mean direction of the words, then a weight per word from it. */
final class CrowdTraining {
    /** How much the counts and the word directions are held back. */
    private static final double COUNT_RIDGE = 100;

    private static final double WORD_RIDGE = 2000;
    private static final double NEIGHBOUR_RIDGE = 15_000;
    private static final double COPY_WEIGHT = 0.15;
    /** Each set of sentences may lie higher or lower as a whole. */
    private static final double ORIGIN_RIDGE = 10;

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
            Beside beside,
            double rating,
            double weight) {}

    Row row(String text, double rating, double weight) {
        Tokens tokens = tokenizer.read(text);
        boolean[] nothing = new boolean[tokens.count()];
        boolean[] idle = Idle.fillers(tokens, Evidence.find(tokens, lexicon), Repetition.in(tokens));
        return new Row(
                CrowdFeatures.of(tokens, lexicon),
                direction(tokens, nothing),
                CrowdFeatures.of(tokens, lexicon, idle),
                direction(tokens, idle),
                beside(tokens, nothing),
                rating,
                weight);
    }

    /** The pairs of neighbours of a sentence; each counts as one divided by the root of the number of words. */
    record Beside(int[] pairs, double each) {}

    private Beside beside(Tokens tokens, boolean[] idle) {
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            words += !idle[i] && tokens.is(i, Shape.WORD) ? 1 : 0;
        }
        return new Beside(
                words == 0 ? new int[0] : Neighbours.of(tokens, lexicon.table(), idle),
                1 / Math.sqrt(Math.max(1, words)));
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
        int counts = CrowdFeatures.NAMES.length;
        int dims = rows.getFirst().direction().length;
        double[] full = solveAll(rows, origins, names);
        double[] neighbours = Arrays.copyOfRange(full, counts + dims, counts + dims + Neighbours.PAIRS);
        double[] wordWeights = new double[lexicon.table().size()];
        for (int word = 0; word < wordWeights.length; word++) {
            double[] direction = directions[word];
            for (int d = 0; direction != null && d < direction.length; d++) {
                wordWeights[word] += direction[d] * full[counts + d];
            }
        }
        CrowdModel crowd = new CrowdModel(full[full.length - 1], Arrays.copyOf(full, counts), 1, neighbours);
        double[] plain = solvePlain(rows, origins, names, Arrays.copyOfRange(full, counts, counts + dims));
        double[] plainCounts = Arrays.copyOf(Arrays.copyOf(plain, CrowdFeatures.PLAIN), counts);
        CrowdModel wording =
                new CrowdModel(plain[plain.length - 1], plainCounts, plain[CrowdFeatures.PLAIN], new double[0]);
        return new Fitted(crowd, wording, wordWeights);
    }

    /** Coefficients of counts, of directions, of neighbours, of origins; then the intercept. */
    private static double[] solveAll(List<Row> rows, List<String> origins, List<String> names) {
        int counts = CrowdFeatures.NAMES.length;
        int dims = rows.getFirst().direction().length;
        int width = counts + dims + Neighbours.PAIRS + names.size();
        LeastSquares system = new LeastSquares(width);
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double[] x = new double[width];
            System.arraycopy(row.counts(), 0, x, 0, counts);
            System.arraycopy(row.direction(), 0, x, counts, dims);
            for (int pair : row.beside().pairs()) {
                x[counts + dims + pair] += row.beside().each();
            }
            x[width - names.size() + names.indexOf(origins.get(r))] = 1;
            system.add(x, row.rating(), row.weight());
        }
        double[] ridge = new double[width];
        Arrays.setAll(ridge, i -> i < counts ? COUNT_RIDGE * Math.max(system.variance(i), 1e-6) : ORIGIN_RIDGE);
        Arrays.fill(ridge, counts, counts + dims, WORD_RIDGE * variance(system, counts, counts + dims));
        int last = counts + dims + Neighbours.PAIRS;
        Arrays.fill(ridge, counts + dims, last, NEIGHBOUR_RIDGE * variance(system, counts + dims, last));
        return system.solve(ridge);
    }

    /** Coefficients of the counts that do not look at capitals, digits and signs, and of the words as they were weighed before. */
    private static double[] solvePlain(List<Row> rows, List<String> origins, List<String> names, double[] direction) {
        int counts = CrowdFeatures.PLAIN;
        int width = counts + 1 + names.size();
        LeastSquares system = new LeastSquares(width);
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double[] x = Arrays.copyOf(Arrays.copyOf(row.plainCounts(), counts), width);
            for (int d = 0; d < direction.length; d++) {
                x[counts] += direction[d] * row.plainDirection()[d];
            }
            x[counts + 1 + names.indexOf(origins.get(r))] = 1;
            system.add(x, row.rating(), row.weight());
        }
        double[] ridge = new double[width];
        Arrays.setAll(ridge, i -> i < counts ? COUNT_RIDGE * Math.max(system.variance(i), 1e-6) : ORIGIN_RIDGE);
        ridge[counts] = 1e-6;
        return system.solve(ridge);
    }

    private static double variance(LeastSquares system, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += system.variance(i);
        }
        return sum / (to - from);
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

    /** The lexicon with the fitted weights in its table: of the crowd, towards work, precision and product. */
    Lexicon with(Fitted fitted, double[] works, double[] precise, double[] product) {
        WordTable table = lexicon.table().copy();
        for (int word = 0; word < fitted.wordWeights().length; word++) {
            table.setNumbers(
                    word,
                    table.rarity(word),
                    (float) fitted.wordWeights()[word],
                    (float) works[word],
                    (float) precise[word],
                    (float) product[word]);
        }
        return lexicon.with(table);
    }
}
