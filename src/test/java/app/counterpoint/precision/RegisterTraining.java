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

/**
 * Learns to tell talk about work from general talk, by the directions of their words: disagreements, pairs and what was written for this
 * project against reviews, tweets and examples from a dictionary.
 */
final class RegisterTraining {
    static final Path GENERAL_TALK = Path.of("src/test/training/en/general-talk.txt");
    private static final double RIDGE = 0.7;
    /** What one word has of its own is held back less than what it shares with others. */
    private static final double OWN_RIDGE = 0.2;
    /** So often a word must be met in what is learned from. */
    private static final int OFTEN = 8;
    /** What all texts about work weigh together; the rated sets of general talk weigh twice as much, and so does the dictionary. */
    private static final double WORK_WEIGHT = 500;

    private static final double GENERAL_WEIGHT = 1000;
    private static final double DICTIONARY_WEIGHT = 1000;
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

    /** Fits on sets of general talk, and on texts about work. */
    Fitted fit(Map<String, List<Rated>> general, List<String> ofWork) {
        List<String> dictionary = dictionary();
        List<String> all = new ArrayList<>(dictionary);
        all.addAll(ofWork);
        new TreeMap<>(general).values().forEach(set -> set.forEach(rated -> all.add(rated.text())));
        WordDirections words = new WordDirections(directions, lexicon, all, OFTEN, false);
        int width = words.width();
        LeastSquares system = new LeastSquares(width + SIGNS);
        for (List<Rated> set : new TreeMap<>(general).values()) {
            double weight = GENERAL_WEIGHT / set.size() / general.size();
            set.forEach(rated -> system.add(row(rated.text(), words), 0, weight));
        }
        dictionary.forEach(line -> system.add(row(line, words), 0, DICTIONARY_WEIGHT / dictionary.size()));
        ofWork.forEach(text -> system.add(row(text, words), 1, WORK_WEIGHT / ofWork.size()));
        double[] ridge = new double[width + SIGNS];
        Arrays.setAll(ridge, i -> i >= width ? 0.1 : words.isDirection(i) ? RIDGE : OWN_RIDGE);
        double[] solved = system.solve(ridge);
        return new Fitted(
                new RegisterModel(
                        solved[width + SIGNS],
                        solved[width] + MORE_LISTED,
                        solved[width + 1] - MORE_EVERYDAY,
                        Math.max(0, solved[width + 2]),
                        Math.max(0, solved[width + 3]) + MORE_VAGUE),
                words.weights(solved, 0));
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

    private double[] row(String text, WordDirections words) {
        double[] row = new double[words.width() + SIGNS];
        words.write(text, row, 0, 1);
        Tokens tokens = tokenizer.read(text);
        Evidence evidence = Evidence.find(tokens, lexicon);
        boolean[] idle = Idle.words(tokens, evidence, Repetition.in(tokens));
        RegisterModel.Signs signs = Register.signs(tokens, evidence, evidence.named(tokens.count()), idle);
        row[words.width()] = signs.listed();
        row[words.width() + 1] = signs.everyday();
        row[words.width() + 2] = signs.pinned();
        row[words.width() + 3] = signs.vague();
        return row;
    }
}
