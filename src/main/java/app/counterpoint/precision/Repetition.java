package app.counterpoint.precision;

/** Words that were already said in the statement: saying them again tells nothing new. */
final class Repetition {
    private static final int NOTHING = -1;

    private Repetition() {}

    /** Which tokens say a word again. */
    static boolean[] in(Tokens tokens) {
        int count = tokens.count();
        boolean[] repeated = new boolean[count];
        int[] seen = new int[Integer.highestOneBit(count) << 2];
        for (int i = 0; i < count; i++) {
            int word = identity(tokens, i);
            repeated[i] = word != NOTHING && isKnown(seen, word);
        }
        return repeated;
    }

    /** Looks the word up in a table that is never more than half full, and puts it there; 0 is an empty place. */
    private static boolean isKnown(int[] seen, int word) {
        int mask = seen.length - 1;
        int slot = word * 0x9E3779B9 >>> 7 & mask;
        while (seen[slot] != 0) {
            if (seen[slot] == word + 1) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        seen[slot] = word + 1;
        return false;
    }

    /** What makes two words the same; nothing for little words, and for names, which count by their number alone. */
    private static int identity(Tokens tokens, int i) {
        if (!tokens.is(i, Shape.WORD) || tokens.is(i, Lists.FUNCTION | Shape.PERSON | Lists.PLACE | Lists.GENDERED)) {
            return NOTHING;
        }
        return tokens.word(i) >= 0 ? tokens.word(i) : hash(tokens, i) & 0x3FFFFFFF | 0x40000000;
    }

    private static int hash(Tokens tokens, int token) {
        int hash = 7;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = hash * 31 + Letters.lower(tokens.text.charAt(i));
        }
        return hash ^ (hash >>> 13);
    }
}
