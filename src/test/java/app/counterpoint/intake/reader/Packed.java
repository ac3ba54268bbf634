package app.counterpoint.intake.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a file within an archive, and packs the archive again: one that is spoilt from outside seldom gets past its checksums. */
final class Packed {

    private Packed() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** The same archive with one file changed, and now and then under another name. */
    static byte[] change(byte[] archive, Random random, UnaryOperator<byte[]> change) throws IOException {
        var files = files(archive);
        int chosen = random.nextInt(Math.max(1, files.size()));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            int place = 0;
            for (var file : files.entrySet()) {
                var isChosen = place++ == chosen;
                zip.putNextEntry(new ZipEntry(
                        isChosen && random.nextInt(10) == 0 ? random.nextInt(100) + file.getKey() : file.getKey()));
                zip.write(isChosen ? change.apply(file.getValue()) : file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }
}
