package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding a text file has: by its byte order mark, else by its zero bytes, else strict UTF-8, else the code page whose letters fit.
 *
 * @param mark the length of the byte order mark that is skipped
 */
public record Encoding(Charset charset, int mark) {

    /** Looks through the whole file, since one late byte decides between UTF-8 and a code page. */
    public static Encoding of(Source source, Limits limits) throws IOException {
        byte[] head = source.head(4096);
        Encoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        Charset wide = byZeros(head);
        if (wide != null) {
            return new Encoding(wide, 0);
        }
        ByteStatistics bytes = new ByteStatistics();
        try (InputStream in = source.open()) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.add(buffer, n);
                total += n;
                if (total > limits.textBytes()) {
                    throw new CannotReadException("The file is larger than " + (limits.textBytes() >> 20)
                            + " MB; export a shorter time and try again.");
                }
            }
        }
        return new Encoding(bytes.charset(head), 0);
    }

    /** Opens the text; bytes that do not fit become the replacement character. */
    public BufferedReader open(Source source) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), 1 << 16);
        in.skipNBytes(mark);
        Reader reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new BufferedReader(reader, 1 << 15);
    }

    /** The start of a text, for recognising it; cut where the bytes end. */
    public static String head(byte[] head) {
        Encoding marked = byMark(head);
        Charset wide = marked == null ? byZeros(head) : marked.charset;
        if (wide == null) {
            ByteStatistics bytes = new ByteStatistics();
            bytes.add(head, head.length);
            wide = bytes.charset(head);
        }
        int skip = marked == null ? 0 : marked.mark;
        return new String(head, skip, head.length - skip, wide);
    }

    private static @Nullable Encoding byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(StandardCharsets.UTF_32LE, 4);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(b, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Plain letters in UTF-16 have a zero for every second byte. */
    private static @Nullable Charset byZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int many = Math.max(2, head.length / 8);
        if (zeros[1] >= many && zeros[1] > 4 * zeros[0]) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] >= many && zeros[0] > 4 * zeros[1] ? StandardCharsets.UTF_16BE : null;
    }
}
