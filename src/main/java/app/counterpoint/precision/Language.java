package app.counterpoint.precision;

/**
 * Whether a text is in the language of the lexicon. Tells it by the little words of a dozen other languages and by script; a
 * short or technical text counts as supported, for a wrong "unsupported" would silence a good statement.
 */
final class Language {
    /** So many words at least, before another language can be told by its little words. */
    private static final int ENOUGH_WORDS = 4;

    private final WordTable foreign;

    Language(WordTable foreign) {
        this.foreign = foreign;
    }

    /** Reads a list of other languages' function words. */
    static Language read(String resource) {
        WordTable table = new WordTable();
        for (String line : Lexicon.lines(resource)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.strip().split("\\s+")) {
                    table.add(word);
                }
            }
        }
        return new Language(table);
    }

    boolean isSupported(Tokens tokens) {
        int words = 0;
        int own = 0;
        int strange = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.WORD)) {
                words++;
                own += tokens.is(i, Lists.FUNCTION) ? 1 : 0;
                strange += isStrange(tokens.text.charAt(tokens.start(i))) ? 1 : 0;
            }
        }
        if (strange * 2 > words) {
            return false;
        }
        return words < ENOUGH_WORDS || own * 3 >= words || !isForeign(tokens, words, own);
    }

    private boolean isForeign(Tokens tokens, int words, int own) {
        int others = 0;
        int unknown = 0;
        char[] lower = new char[16];
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.WORD)) {
                unknown += tokens.word(i) < 0 && !tokens.is(i, Shape.IDENT | Shape.UPPER) ? 1 : 0;
                others += isForeign(tokens, i, lower) ? 1 : 0;
            }
        }
        return others > own && others > 1 && (others + unknown) * 5 >= words * 2;
    }

    private boolean isForeign(Tokens tokens, int i, char[] lower) {
        int length = tokens.length(i);
        if (length > lower.length || tokens.is(i, Shape.UPPER)) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            lower[k] = Letters.lower(tokens.text.charAt(tokens.start(i) + k));
        }
        return foreign.find(lower, 0, length) >= 0;
    }

    /** Letters of a script that the lexicon does not use. */
    private static boolean isStrange(char c) {
        return c >= 0x250 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }
}
