package app.counterpoint.storage;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.bson.RawBsonDocument;

/** What a database holds, as counts and sums that do not depend on the order in which documents are read. */
final class Contents {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /**
     * What a collection holds.
     *
     * @param documents how many
     * @param sum their SHA-256 digests, added up modulo 2^256, in hexadecimal
     */
    record Of(long documents, String sum) {

        static final Of NOTHING = new Of(0, "0");

        Of and(RawBsonDocument document) {
            var total = new BigInteger(sum, 16)
                    .add(new BigInteger(1, digest(document)))
                    .mod(MODULUS);
            return new Of(documents + 1, total.toString(16));
        }
    }

    private final Map<String, Of> collections = new TreeMap<>();

    void add(String collection, RawBsonDocument document) {
        collections.merge(collection, Of.NOTHING.and(document), (before, _) -> before.and(document));
    }

    /** The collections that hold anything, by name. */
    Map<String, Of> collections() {
        return collections;
    }

    /** What the collection holds. */
    Of of(String collection) {
        return collections.getOrDefault(collection, Of.NOTHING);
    }

    long documents() {
        return collections.values().stream().mapToLong(Of::documents).sum();
    }

    private static byte[] digest(RawBsonDocument document) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            ByteBuffer bytes = document.getByteBuffer().asNIO();
            sha.update(bytes);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
