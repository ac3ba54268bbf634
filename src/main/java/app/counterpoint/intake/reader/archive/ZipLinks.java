package app.counterpoint.intake.reader.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Finds symbolic links by the Unix mode in a zip file's central directory (APPNOTE 4.3.12), which the platform's own reader does not show. */
final class ZipLinks {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int TAIL = 22 + 65_535;
    private static final int LARGEST = 64 << 20;

    private ZipLinks() {}

    /** Empty where the directory cannot be found; then the platform's reader refuses the file, or nothing is a link to it. */
    static Set<String> in(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            ByteBuffer tail = read(file, Math.max(0, file.length() - TAIL), (int) Math.min(TAIL, file.length()));
            int end = tail.limit() - 22;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                return Set.of();
            }
            long size = tail.getInt(end + 12) & 0xFFFF_FFFFL;
            long offset = tail.getInt(end + 16) & 0xFFFF_FFFFL;
            return size > LARGEST || offset + size > file.length() ? Set.of() : links(read(file, offset, (int) size));
        }
    }

    private static Set<String> links(ByteBuffer directory) {
        Set<String> links = new HashSet<>();
        int at = 0;
        while (at + 46 <= directory.limit() && directory.getInt(at) == ENTRY) {
            int name = directory.getShort(at + 28) & 0xFFFF;
            int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            int mode = directory.getInt(at + 38) >>> 16;
            if ((mode & 0xF000) == 0xA000 && at + 46 + name <= directory.limit()) {
                byte[] text = new byte[name];
                directory.get(at + 46, text);
                links.add(new String(text, StandardCharsets.UTF_8));
            }
            at += 46 + name + rest;
        }
        return links;
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
