package app.counterpoint.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Secrets that are shown once and kept as a hash: 256 random bits need no slow hash. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new one, safe in an address. */
    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    static String hash(String secret) {
        return HashChain.hash(List.of(secret));
    }
}
