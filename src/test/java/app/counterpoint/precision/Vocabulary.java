package app.counterpoint.precision;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the training knows of words before it sees a rated sentence: classes, how often each is met in 51 million words of
 * running speech, and a vector of its meaning.
 */
record Vocabulary(List<String> words, int[] classes, int[] counts, byte[][] vectors) {
    static final int MAGIC = 0x43505630;

    /** Reads the file and makes words equal that differ by gender alone. */
    static Vocabulary read(Path file) throws IOException {
        Vocabulary read = readAsWritten(file);
        read.treatAlike();
        return read;
    }

    static Vocabulary readAsWritten(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                DataInputStream in = new DataInputStream(bytes)) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is no vocabulary");
            }
            int count = in.readInt();
            int dimensions = in.readInt();
            List<String> words = new ArrayList<>();
            int[] classes = new int[count];
            int[] counts = new int[count];
            byte[][] vectors = new byte[count][dimensions];
            for (int i = 0; i < count; i++) {
                byte[] letters = new byte[in.readUnsignedByte()];
                classes[i] = in.readUnsignedByte();
                counts[i] = in.readInt();
                in.readFully(letters);
                words.add(new String(letters, StandardCharsets.ISO_8859_1));
                in.readFully(vectors[i]);
            }
            return new Vocabulary(words, classes, counts, vectors);
        }
    }

    /** The file as it is read. */
    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(words.size());
        out.writeInt(vectors[0].length);
        for (int i = 0; i < words.size(); i++) {
            byte[] letters = words.get(i).getBytes(StandardCharsets.ISO_8859_1);
            out.writeByte(letters.length);
            out.writeByte(classes[i]);
            out.writeInt(counts[i]);
            out.write(letters);
            out.write(vectors[i]);
        }
        return bytes.toByteArray();
    }

    /** Words that differ only by gender get the same numbers, so that swapping them changes nothing. */
    private void treatAlike() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            index.put(words.get(i), i);
        }
        for (List<String> group : Lexicon.groups("en")) {
            int[] known = group.stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            int shared = 0;
            long met = 0;
            for (int word : known) {
                shared |= classes[word];
                met += counts[word];
            }
            for (int word : known) {
                vectors[word] = vectors[known[0]];
                counts[word] = (int) (met / known.length);
                classes[word] = shared & ~(int) (Shape.PERSON >>> 20);
            }
        }
    }

    double rarity(int word) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return Math.min(18, StrictMath.log((double) total / Math.max(2, counts[word])));
    }

    /** The file of words as it is shipped, with the given weights: of the crowd, towards work, precision and product. */
    byte[] toWordFile(double[] weights, double[] works, double[] precise, double[] product) throws IOException {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        List<WordFile.Entry> entries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double rarity = Math.min(18, StrictMath.log((double) total / Math.max(2, counts[i])));
            entries.add(
                    new WordFile.Entry(words.get(i), classes[i], rarity, weights[i], works[i], precise[i], product[i]));
        }
        return WordFile.write(entries);
    }
}
