package app.counterpoint.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Which relationship: an opaque word, safe as a metric's label and in an address, that tells nothing about people. */
public record RelationshipId(String value) implements Comparable<RelationshipId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{4,32}");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException unless the value is 4 to 32 lower-case letters and digits */
    public RelationshipId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a relationship id is 4 to 32 lower-case letters and digits");
        }
    }

    /** A new id that nobody has. */
    public static RelationshipId random() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RelationshipId(letters.toString());
    }

    @Override
    public int compareTo(RelationshipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
