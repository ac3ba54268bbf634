package app.counterpoint.precision;

/**
 * What the words of a text weigh together, each word once; each sum is divided by the root of the number of its words.
 *
 * @param work towards talk about product and technology work, see {@link WordTable#work}
 * @param precise towards precision, where the text is about work and without little words, see {@link WordTable#precise}
 * @param product towards what a product does for people, below 0 towards how it is built, see {@link WordTable#product}
 */
record WordSums(double work, double precise, double product) {
    /** Articles and other little words, which some leave out and others put in, tell nothing of precision. */
    static final long LITTLE = Lists.FUNCTION;

    /**
     * Adds them up.
     *
     * @param repeated which tokens say a word again; they count nothing
     * @param idle which tokens do no work, those that say a word again among them; they tell nothing of precision
     */
    static WordSums of(Tokens tokens, boolean[] repeated, boolean[] idle, WordTable table) {
        double work = 0;
        double precise = 0;
        double product = 0;
        int words = 0;
        int working = 0;
        for (int i = 0; i < repeated.length; i++) {
            if (!counts(tokens, i, repeated)) {
                continue;
            }
            words++;
            boolean works = works(tokens, i, idle);
            working += works ? 1 : 0;
            int word = tokens.word(i);
            if (word >= 0) {
                work += table.work(word);
                product += table.product(word);
                precise += works ? table.precise(word) : 0;
            }
        }
        double root = Math.sqrt(Math.max(1, words));
        return new WordSums(work / root, precise / Math.sqrt(Math.max(1, working)), product / root);
    }

    /** Whether a token is a word that was not said before. */
    static boolean counts(Tokens tokens, int i, boolean[] repeated) {
        return !repeated[i] && tokens.is(i, Shape.WORD);
    }

    /** Whether a word may tell of precision. */
    static boolean works(Tokens tokens, int i, boolean[] idle) {
        return !idle[i] && tokens.is(i, Shape.WORD) && !tokens.is(i, LITTLE);
    }
}
