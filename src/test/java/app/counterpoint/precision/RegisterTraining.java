package app.counterpoint.precision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns to tell talk about work from general talk, by the directions of their words: disagreements, pairs and what was written for this
 * project against reviews, tweets and examples from a dictionary.
 */
final class RegisterTraining {
    static final Path GENERAL_TALK = Path.of("src/test/training/en/general-talk.txt");
    private static final double RIDGE = 600;
    /** What all rated sets of general talk weigh together, and so does work; the dictionary speaks of everything and weighs twice as much. */
    private static final double WEIGHT = 500;

    private static final double DICTIONARY_WEIGHT = 2 * WEIGHT;
    /** Reviews of a kind that was never seen are told by their everyday words; tweets alone teach too little of that. */
    private static final double MORE_EVERYDAY = 4;

    private static final double MORE_LISTED = 1;
    /** Claims without support are what disagreements are full of; the written ones have fewer than people make. */
    private static final double MORE_VAGUE = 0.2;

    private static final int SIGNS = 4;

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
        LeastSquares system = new LeastSquares(dims + SIGNS);
        for (List<Rated> set : new TreeMap<>(general).values()) {
            double weight = WEIGHT / set.size() / general.size();
            set.forEach(rated -> system.add(row(rated.text(), dims), 0, weight));
        }
        List<String> dictionary = dictionary();
        dictionary.forEach(line -> system.add(row(line, dims), 0, DICTIONARY_WEIGHT / dictionary.size()));
        List<String> ofWork = ofWork(work, pairs);
        ofWork.forEach(text -> system.add(row(text, dims), 1, WEIGHT / ofWork.size()));
        double[] ridge = new double[dims + SIGNS];
        double mean = 0;
        for (int d = 0; d < dims; d++) {
            mean += system.variance(d) / dims;
        }
        Arrays.fill(ridge, RIDGE * mean);
        Arrays.fill(ridge, dims, dims + SIGNS, 0.1);
        double[] solved = system.solve(ridge);
        double[] words = new double[lexicon.table().size()];
        for (int word = 0; word < words.length; word++) {
            for (int d = 0; directions[word] != null && d < dims; d++) {
                words[word] += solved[d] * directions[word][d];
            }
        }
        return new Fitted(
                new RegisterModel(
                        solved[dims + SIGNS],
                        solved[dims] + MORE_LISTED,
                        solved[dims + 1] - MORE_EVERYDAY,
                        Math.max(0, solved[dims + 2]),
                        Math.max(0, solved[dims + 3]) + MORE_VAGUE),
                words);
    }

    private static List<String> dictionary() {
        try {
            return Files.readAllLines(GENERAL_TALK).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(GENERAL_TALK + " cannot be read", e);
        }
    }

    private static List<String> ofWork(List<Rated> rated, List<Pair> pairs) {
        Written written = Written.toLearnFrom();
        List<String> texts = new ArrayList<>();
        Stream.of(rated, written.rows()).flatMap(List::stream).map(Rated::text).forEach(texts::add);
        Stream.of(pairs, written.pairs()).flatMap(List::stream).forEach(pair -> {
            texts.add(pair.precise());
            texts.add(pair.vague());
        });
        return texts;
    }

    private double[] row(String text, int dims) {
        Tokens tokens = tokenizer.read(text);
        Evidence evidence = Evidence.find(tokens, lexicon);
        boolean[] idle = Idle.words(tokens, evidence, Repetition.in(tokens));
        double[] row = new double[dims + SIGNS];
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
        RegisterModel.Signs signs = Register.signs(tokens, evidence, evidence.named(tokens.count()), idle);
        row[dims] = signs.listed();
        row[dims + 1] = signs.everyday();
        row[dims + 2] = signs.pinned();
        row[dims + 3] = signs.vague();
        return row;
    }
}
