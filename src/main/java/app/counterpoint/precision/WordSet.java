package app.counterpoint.precision;

import java.util.Arrays;

/** A few words, as they are written, that are looked for in a text without cutting them out of it; of nine ASCII letters at most. */
final class WordSet {
    private final long[] keys;
    /** One bit for each length that one of the words has. */
    private int lengths;
    /** One bit for each letter, by its last six bits, that one of the words begins with. */
    private long firsts;

    private WordSet(String[] words) {
        keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = WordKey.of(words[i].toCharArray(), 0, words[i].length());
            if (!WordKey.isWhole(keys[i])) {
                throw new IllegalArgumentException("not a short word of ASCII letters: " + words[i]);
            }
            lengths |= 1 << words[i].length();
            firsts |= 1L << words[i].charAt(0);
        }
        Arrays.sort(keys);
    }

    static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** Whether a token is one of the words, in just these small and capital letters; no token that is not there is one. */
    boolean has(Tokens tokens, int i) {
        if (i < 0 || i >= tokens.count()) {
            return false;
        }
        int length = tokens.length(i);
        int start = tokens.start(i);
        if (length > WordKey.LONGEST_WHOLE
                || (lengths & 1 << length) == 0
                || (firsts & 1L << tokens.text.charAt(start)) == 0) {
            return false;
        }
        return Arrays.binarySearch(keys, WordKey.of(tokens.text, start, start + length)) >= 0;
    }
}
