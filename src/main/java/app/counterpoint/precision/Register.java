package app.counterpoint.precision;

/** How far a statement is about product and technology work, by the share of its words that belong there. */
final class Register {
    private static final long WORK =
            Lists.STRONG | Lists.WEAK | Lists.CHANGE | Lists.CONSEQUENCE | Lists.VAGUE_WORD | Lists.ORG | Lists.STAFF;
    /** Below the lower share a text is taken for general talk, above the upper one for work. */
    private static final double LOWER = 0.03;

    private static final double UPPER = 0.18;

    private Register() {}

    /** 0 for general talk, such as a restaurant review, to 1 for a statement about work. */
    static double work(Tokens tokens, Evidence evidence, boolean[] idle) {
        boolean[] named = evidence.named(tokens.count());
        int words = 0;
        int work = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.ANY) && (!idle[i] || tokens.is(i, WORK))) {
                words++;
                if (tokens.is(i, WORK) && !tokens.is(i, Lists.FUNCTION) || named[i]) {
                    work++;
                }
            }
        }
        return words == 0 ? 0 : Math.clamp((work / (double) words - LOWER) / (UPPER - LOWER), 0, 1);
    }
}
