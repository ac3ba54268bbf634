package app.counterpoint.precision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a word is a noun, a verb, an adjective or an adverb, by how often its senses were met in WordNet's tagged texts. */
record WordNet(Map<String, double[]> senses) {
    private static final int NOUN = 0;
    private static final int VERB = 1;
    /** The class of a sense, by its digit in the index: noun, verb, adjective, adverb, adjective satellite. */
    private static final int[] CLASS_OF_DIGIT = {-1, 0, 1, 2, 3, 2};

    private static final long[] BITS = {Shape.NOUN, Shape.VERB, Shape.ADJ, Shape.ADVERB};
    /** What a sense weighs that was never met. */
    private static final double UNMET = 0.3;
    /** A word belongs to each class that has this share of its weight. */
    private static final double SHARE = 0.35;
    /** The word file keeps the bits of {@link Shape} from here on. */
    private static final int FIRST_BIT = 20;

    static WordNet read(Path folder) throws IOException {
        Map<String, double[]> senses = new HashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("index.sense"), StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                String[] parts = line.split(" ");
                int percent = parts[0].indexOf('%');
                int digit = parts[0].charAt(percent + 1) - '0';
                senses.computeIfAbsent(parts[0].substring(0, percent), word -> new double[BITS.length])[
                                CLASS_OF_DIGIT[digit]] +=
                        Integer.parseInt(parts[3]) + UNMET;
            });
        }
        return new WordNet(senses);
    }

    /** The classes of a word as the word file keeps them. */
    int classes(String word, Subtlex subtlex) {
        double[] weights = new double[BITS.length];
        double[] own = senses.get(word);
        if (own != null) {
            add(weights, own, NOUN, BITS.length);
        }
        boolean plural = false;
        for (Stem stem : stems(word)) {
            double[] inherited = senses.get(stem.word);
            if (inherited != null) {
                plural = stem.first == NOUN && inherited[NOUN] > 0;
                if (own == null || stem.first == VERB) {
                    add(weights, inherited, stem.first, VERB + 1);
                }
                break;
            }
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        long bits = plural ? Shape.PLURAL : 0;
        for (int i = 0; i < BITS.length; i++) {
            bits |= weights[i] > 0 && weights[i] >= SHARE * sum ? BITS[i] : 0;
        }
        boolean ordinary = subtlex.knows(word) ? subtlex.isOrdinary(word) : own == null && sum > 0;
        return (int) ((ordinary ? bits | Shape.ORDINARY : bits) >>> FIRST_BIT);
    }

    private static void add(double[] weights, double[] more, int from, int to) {
        for (int i = from; i < to; i++) {
            weights[i] += more[i];
        }
    }

    /** A form that the word may be inflected from; its classes are handed on from the first on, and adjectives never. */
    private record Stem(String word, int first) {}

    private static List<Stem> stems(String word) {
        List<Stem> stems = new ArrayList<>();
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            if (word.endsWith("ies")) {
                stems.add(new Stem(without(word, 3) + "y", NOUN));
            }
            stems.add(new Stem(without(word, 1), NOUN));
            if (word.endsWith("es")) {
                stems.add(new Stem(without(word, 2), NOUN));
            }
        } else if (word.endsWith("ed") && word.length() > 4) {
            verbs(word, 2, stems);
            if (word.endsWith("ied")) {
                stems.add(new Stem(without(word, 3) + "y", VERB));
            }
        } else if (word.endsWith("ing") && word.length() > 5) {
            verbs(word, 3, stems);
        }
        return stems;
    }

    private static void verbs(String word, int ending, List<Stem> stems) {
        String stem = without(word, ending);
        stems.add(new Stem(stem, VERB));
        stems.add(new Stem(stem + "e", VERB));
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            stems.add(new Stem(without(stem, 1), VERB));
        }
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
