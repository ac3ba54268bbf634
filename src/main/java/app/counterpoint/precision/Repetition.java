package app.counterpoint.precision;

/** Words that were already said in the statement: saying them again tells nothing new. */
final class Repetition {
    /** One bit a word, by its index; two words that share a bit cost a little weight, never a wrong span. */
    private static final int BITS = 1 << 12;

    private Repetition() {}

    static void mark(Tokens tokens, boolean[] idle) {
        long[] seen = new long[BITS / Long.SIZE];
        for (int i = 0; i < tokens.count(); i++) {
            if (!tokens.is(i, Shape.WORD) || tokens.is(i, Lists.FUNCTION)) {
                continue;
            }
            int word = tokens.word(i);
            int bit = (word >= 0 ? word : hash(tokens, i)) & (BITS - 1);
            if ((seen[bit >>> 6] & 1L << bit) != 0) {
                idle[i] = true;
            }
            seen[bit >>> 6] |= 1L << bit;
        }
    }

    private static int hash(Tokens tokens, int token) {
        int hash = 7;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = hash * 31 + Letters.lower(tokens.text.charAt(i));
        }
        return hash ^ (hash >>> 13);
    }
}
