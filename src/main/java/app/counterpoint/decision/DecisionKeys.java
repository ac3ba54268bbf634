package app.counterpoint.decision;

import app.counterpoint.shared.RelationshipId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/** Makes a decision's natural key, so that the same line of the same log is the same decision. */
public final class DecisionKeys {

    private static final int DIGITS = 20;

    private DecisionKeys() {}

    /**
     * The key of a decision that its source names.
     *
     * @param source which kind of source, as in {@code jira}
     * @param key the source's own name for it, as in {@code PLAT-17}
     */
    public static String ofExternal(RelationshipId relationship, String source, String key) {
        return relationship + ":" + digest("x", source + "\n" + key.strip());
    }

    /** The key of a decision that only its question and its day identify; upper case, spaces and punctuation do not matter. */
    public static String ofQuestion(RelationshipId relationship, String question, LocalDate raised) {
        var folded = Normalizer.normalize(question, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return relationship + ":" + digest("q", (folded.isEmpty() ? question.strip() : folded) + "\n" + raised);
    }

    private static String digest(String kind, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return kind + HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
