package app.counterpoint.precision;

/**
 * A word as one number. Nine ASCII letters at most are the number themselves, seven bits each, so that two such words are the same
 * where their keys are; of other words the key is a hash, below 0, and the letters must be compared.
 */
final class WordKey {
    /** The longest word that its key holds whole. */
    static final int LONGEST_WHOLE = 9;

    private static final int BITS = 7;

    private WordKey() {}

    /** The key of the letters from {@code from} to before {@code to}; 0 for no letters. */
    static long of(char[] text, int from, int to) {
        if (to - from > LONGEST_WHOLE) {
            return hash(text, from, to);
        }
        long key = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            key = with(key, text[i]);
            all |= text[i];
        }
        return all >>> BITS == 0 ? key : hash(text, from, to);
    }

    /** The key of a text's letters from {@code from} to before {@code to}, nine at most; below 0 where one of them is not ASCII. */
    static long of(String text, int from, int to) {
        long key = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            key = with(key, text.charAt(i));
            all |= text.charAt(i);
        }
        return all >>> BITS == 0 ? key : -1;
    }

    /** The key of a word that is whole in its key and goes on with one more ASCII letter. */
    static long with(long key, char next) {
        return key << BITS | next;
    }

    /** The whole key of a word of which a letter, counted from the last at 0, and the one before it change places. */
    static long swapped(long key, int letter) {
        int low = letter * BITS;
        long difference = (key >>> low ^ key >>> low + BITS) & (1L << BITS) - 1;
        return key ^ (difference << low | difference << low + BITS);
    }

    static boolean isWhole(long key) {
        return key >= 0;
    }

    /** Where the search for a key begins in a table whose size is a power of two. */
    static int slot(long key, int mask) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & mask;
    }

    private static long hash(char[] text, int from, int to) {
        long hash = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x100000001B3L;
        }
        return hash | Long.MIN_VALUE;
    }
}
