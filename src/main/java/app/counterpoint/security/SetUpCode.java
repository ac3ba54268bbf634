package app.counterpoint.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** The one-time code that claims a new instance: 80 random bits, in memory only, new at every start. */
final class SetUpCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // no I, O, 0, 1
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final String letters;

    private SetUpCode(String letters) {
        this.letters = letters;
    }

    static SetUpCode random(SecureRandom random) {
        var letters = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SetUpCode(letters.toString());
    }

    /** Whether somebody typed this code, in whatever case and with or without the dashes; takes the same time for any. */
    boolean matches(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(
                plain.getBytes(StandardCharsets.US_ASCII), letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is printed: {@code XXXX-XXXX-XXXX-XXXX}. */
    @Override
    public String toString() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
