package app.counterpoint.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over texts, each with its length in front, so that no two lists of texts look the same. */
final class HashChain {

    /** What stands before the first line. */
    static final String START = "0".repeat(64);

    private HashChain() {}

    static String hash(List<String> texts) {
        var digest = sha256();
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(AccessEntry entry) {
        return hash(List.of(
                entry.previous(),
                Long.toString(entry.number()),
                Long.toString(entry.at().toEpochMilli()),
                entry.account() == null ? "" : entry.account(),
                entry.role(),
                entry.action().name(),
                entry.relationship() == null ? "" : entry.relationship().value(),
                entry.what()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
