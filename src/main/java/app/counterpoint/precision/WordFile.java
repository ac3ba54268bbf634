package app.counterpoint.precision;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;

/**
 * The compact file of words: magic, count, the scales of the four weights, then for each word, sorted, how many letters it shares with
 * the one before, the letters that follow, its classes, its rarity in tenths, its crowd weight and its weights towards work, precision
 * and product; last a CRC-32.
 */
final class WordFile {
    static final int MAGIC = 0x43505733;

    private WordFile() {}

    /** One word of the file. */
    record Entry(String word, int classes, double rarity, double weight, double work, double precise, double product) {}

    static void read(InputStream source, WordTable table) throws IOException {
        byte[] all = source.readAllBytes();
        CRC32 crc = new CRC32();
        crc.update(all, 0, Math.max(0, all.length - Long.BYTES));
        ByteBuffer in = ByteBuffer.wrap(all);
        if (all.length < 3 * Long.BYTES || in.getLong(all.length - Long.BYTES) != crc.getValue()) {
            throw new IOException("the file of words is damaged");
        }
        if (in.getInt() != MAGIC) {
            throw new IOException("not a file of words");
        }
        int count = in.getInt();
        float scale = in.getFloat();
        float workScale = in.getFloat();
        float preciseScale = in.getFloat();
        float productScale = in.getFloat();
        char[] letters = new char[512];
        for (int i = 0; i < count; i++) {
            int shared = in.get() & 0xFF;
            int length = shared + (in.get() & 0xFF);
            for (int k = shared; k < length; k++) {
                letters[k] = (char) (in.get() & 0xFF);
            }
            int word = table.add(letters, 0, length);
            table.addClasses(word, (in.get() & 0xFFL) << 20);
            table.setNumbers(
                    word,
                    (in.get() & 0xFF) / 10f,
                    in.get() * scale,
                    in.get() * workScale,
                    in.get() * preciseScale,
                    in.get() * productScale);
        }
    }

    static byte[] write(List<Entry> sorted) throws IOException {
        float scale = scale(sorted, Entry::weight);
        float workScale = scale(sorted, Entry::work);
        float preciseScale = scale(sorted, Entry::precise);
        float productScale = scale(sorted, Entry::product);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(sorted.size());
        out.writeFloat(scale);
        out.writeFloat(workScale);
        out.writeFloat(preciseScale);
        out.writeFloat(productScale);
        byte[] before = {};
        for (Entry entry : sorted) {
            byte[] now = entry.word.getBytes(StandardCharsets.ISO_8859_1);
            int shared = 0;
            while (shared < Math.min(before.length, now.length) && before[shared] == now[shared]) {
                shared++;
            }
            out.writeByte(shared);
            out.writeByte(now.length - shared);
            out.write(now, shared, now.length - shared);
            out.writeByte(entry.classes);
            out.writeByte((int) Math.min(255, Math.round(entry.rarity * 10)));
            out.writeByte((int) Math.round(entry.weight / scale));
            out.writeByte((int) Math.round(entry.work / workScale));
            out.writeByte((int) Math.round(entry.precise / preciseScale));
            out.writeByte((int) Math.round(entry.product / productScale));
            before = now;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeLong(crc.getValue());
        return bytes.toByteArray();
    }

    /** What one step of a byte stands for. */
    private static float scale(List<Entry> entries, ToDoubleFunction<Entry> weight) {
        double largest = 0;
        for (Entry entry : entries) {
            largest = Math.max(largest, Math.abs(weight.applyAsDouble(entry)));
        }
        return largest == 0 ? 1 : (float) (largest / 127);
    }
}
