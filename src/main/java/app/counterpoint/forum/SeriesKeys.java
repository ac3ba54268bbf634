package app.counterpoint.forum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the keys that join meetings to a series. They are digests: a calendar's UID can hold an address and is never stored. */
public final class SeriesKeys {

    private static final int DIGITS = 20;
    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*((re|fw|fwd|aw|wg|tr|canceled|cancelled|abgesagt|annule|updated|tentative)\\s*:\\s*|\\[[^\\]]{1,20}\\]\\s*)+");
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SeriesKeys() {}

    /** The key of a calendar's series, from the UID that all its occurrences share. */
    public static String ofUid(String uid) {
        return "u" + digest(uid.strip());
    }

    /** The key of meetings that share a title: upper case, accents, punctuation, a date and "Re:" or "Canceled:" before it do not matter. */
    public static String ofTitle(String title) {
        return "t" + digest(fold(title));
    }

    static String fold(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(
                        DATE.matcher(PREFIX.matcher(plain).replaceFirst("")).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return bare.isEmpty() ? plain.strip() : bare;
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
