package app.counterpoint.precision;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The compact file of words: magic, count, scale of the weights, then for each word, sorted, how many letters it shares with
 * the one before, the letters that follow, its classes, its rarity in tenths and its crowd weight; last a CRC-32.
 */
final class WordFile {
    static final int MAGIC = 0x43505731;

    private WordFile() {}

    /** One word of the file. */
    record Entry(String word, int classes, double rarity, double weight) {}

    static void read(DataInputStream source, WordTable table) throws IOException {
        CRC32 crc = new CRC32();
        DataInputStream in = new DataInputStream(new CheckedInputStream(source, crc));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of words");
        }
        int count = in.readInt();
        float scale = in.readFloat();
        byte[] letters = new byte[256];
        for (int i = 0; i < count; i++) {
            int shared = in.readUnsignedByte();
            int more = in.readUnsignedByte();
            in.readFully(letters, shared, more);
            int word = table.add(new String(letters, 0, shared + more, StandardCharsets.ISO_8859_1));
            table.addClasses(word, (long) in.readUnsignedByte() << 20);
            table.setNumbers(word, in.readUnsignedByte() / 10f, in.readByte() * scale);
        }
        long expected = crc.getValue();
        if (source.readLong() != expected) {
            throw new IOException("the file of words is damaged");
        }
    }

    static byte[] write(java.util.List<Entry> sorted) throws IOException {
        double largest = sorted.stream()
                .mapToDouble(entry -> Math.abs(entry.weight))
                .max()
                .orElse(1);
        float scale = (float) (largest / 127);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(sorted.size());
        out.writeFloat(scale);
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
            before = now;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeLong(crc.getValue());
        return bytes.toByteArray();
    }
}
