package app.counterpoint.intake.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts what tells one eight-bit encoding from another. */
final class ByteStatistics {
    /** In Windows-1250 these are Polish and Czech letters; in Windows-1252 they are signs that do not stand in a word. */
    private static final String CENTRAL = "\u00a3\u00a5\u00af\u00b3\u00b9\u00bf\u00be\u00bc";

    /** In Windows-1250 letters within any Czech or Slovak word; in Windows-1252 letters with which an Italian or French word ends. */
    private static final String WITHIN = "\u00ec\u00f2\u00f9\u009d";

    /** Š and Ž, small and large, in either page: every third Czech or Croatian word has one, and hardly another. */
    private static final String CARONS = "\u008a\u008e\u009a\u009e";

    private long broken;
    private long high;
    private long central;
    private long western;
    private int pending;
    private int previous;
    private int beforeThat;
    private int signBefore;

    void add(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            utf8(b);
            if (signBefore != 0 && (isLetter(b) || CENTRAL.indexOf(b) >= 0)) {
                central++;
            }
            boolean isHigh = b >= 0x80;
            signBefore = isHigh && (CENTRAL.indexOf(b) >= 0 || WITHIN.indexOf(b) >= 0) && isLetter(previous) ? b : 0;
            central += isHigh && CARONS.indexOf(b) >= 0 && (isLetter(previous) || previous == ' ') ? 1 : 0;
            western += isWestern(b) ? 1 : 0;
            beforeThat = previous;
            previous = b;
        }
    }

    private void utf8(int b) {
        if (b >= 0x80) {
            high++;
        }
        if (pending > 0 && (b & 0xC0) == 0x80) {
            pending--;
            return;
        }
        if (pending > 0) {
            broken++;
            pending = 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
        } else if (b >= 0x80) {
            broken++;
        }
    }

    /** An à, an è before an m or r and an e, an ã, õ or ñ before an o or e: each is rare where the same byte is another letter. */
    private boolean isWestern(int b) {
        boolean isOfFrench = b == 'e' && beforeThat == 0xE8 && (previous == 'r' || previous == 'm');
        boolean isOfSouth = (b == 'o' || b == 'e') && (previous == 0xE3 || previous == 0xF5 || previous == 0xF1);
        return b == 0xE0 || isOfFrench || isOfSouth;
    }

    private static boolean isLetter(int b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b >= 0xC0;
    }

    /** A few broken bytes in much good UTF-8 are damage; otherwise a broken byte means that it is a code page. */
    Charset charset(byte[] head) {
        if (broken == 0 || broken * 50 < high) {
            return StandardCharsets.UTF_8;
        }
        if (isJapanese(head)) {
            return Charset.forName("windows-31j");
        }
        return Charset.forName(central > 3 * western ? "windows-1250" : "windows-1252");
    }

    private static boolean isJapanese(byte[] head) {
        String text = new String(head, Charset.forName("windows-31j"));
        long kana = text.chars().filter(c -> c >= 0x3040 && c <= 0x30FF).count();
        long wrong = text.chars().filter(c -> c == 0xFFFD).count();
        return kana >= 4 && wrong * 10 < kana;
    }
}
