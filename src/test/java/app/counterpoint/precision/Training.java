package app.counterpoint.precision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the shipped words and weights again, byte for byte, from the vocabulary and the rated data. */
public final class Training {
    static final Path VOCABULARY = Path.of("src/test/training/en/vocabulary.bin");
    static final Path SHIPPED = Path.of("src/main/resources/precision/en");

    private Training() {}

    /**
     * Trains and writes.
     *
     * @param args the folder to write to; the shipped one without
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : SHIPPED;
        Trained trained = run();
        Files.write(folder.resolve("words.bin"), words(trained));
        Files.writeString(folder.resolve("weights.txt"), weights(trained));
        System.out.println("wrote words.bin and weights.txt to " + folder);
    }

    static Trained run() throws IOException {
        RatedData data = RatedData.read();
        List<Pair> pairs = new ArrayList<>(data.easy());
        pairs.addAll(data.hard());
        Vocabulary vocabulary = Vocabulary.read(VOCABULARY);
        return Trained.of(vocabulary, bare(vocabulary), data.crowd(), data.disagreements(), pairs);
    }

    /** The lexicon with rarities and classes, before any weight is known. */
    static Lexicon bare(Vocabulary vocabulary) throws IOException {
        double[] none = new double[vocabulary.words().size()];
        return Lexicon.read("en", vocabulary.toWordFile(none, none, none, none));
    }

    static byte[] words(Trained trained) throws IOException {
        return trained.vocabulary()
                .toWordFile(
                        trained.vocabularyWeights(),
                        trained.vocabularyWorks(),
                        trained.vocabularyPrecise(),
                        trained.vocabularyProduct());
    }

    static String weights(Trained trained) {
        return WeightsFile.write(trained.weights());
    }

    static byte[] weightBytes(Trained trained) {
        return weights(trained).getBytes(StandardCharsets.UTF_8);
    }
}
