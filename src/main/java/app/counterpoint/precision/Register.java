package app.counterpoint.precision;

/** How far a statement is about product and technology work, by its words and by what is found in it. */
final class Register {
    private static final long WORK =
            Lists.STRONG | Lists.WEAK | Lists.CHANGE | Lists.CONSEQUENCE | Lists.VAGUE_WORD | Lists.ORG | Lists.STAFF;

    /** A word about food, films, family and the like. */
    private static final long EVERYDAY_WORD = Shape.WORD | Lists.EVERYDAY;

    private Register() {}

    /** About 0 for general talk, such as a restaurant review, about 1 for a statement about work. */
    static double belonging(
            Tokens tokens, Evidence evidence, boolean[] named, boolean[] idle, WordSums words, RegisterModel model) {
        return model.of(signs(tokens, evidence, named, idle), words.work());
    }

    /** What the words, taken together, and what is found in them say. */
    static RegisterModel.Signs signs(Tokens tokens, Evidence evidence, boolean[] named, boolean[] idle) {
        int counted = 0;
        int work = 0;
        int words = 0;
        int everyday = 0;
        for (int i = 0; i < named.length; i++) {
            long bits = tokens.classes(i);
            boolean listed = Shape.is(bits, WORK);
            boolean counts = Shape.is(bits, Shape.ANY) & (listed | !idle[i]);
            counted += counts ? 1 : 0;
            work += counts & (named[i] | listed & !Shape.is(bits, Lists.FUNCTION)) ? 1 : 0;
            words += Shape.is(bits, Shape.WORD) ? 1 : 0;
            everyday += !named[i] & (bits & EVERYDAY_WORD) == EVERYDAY_WORD ? 1 : 0;
        }
        return new RegisterModel.Signs(
                share(work, counted),
                share(everyday, words),
                isPinned(evidence) ? 1 : 0,
                Terms.saturate(evidence.strength(SpanKind.VAGUE)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    /** Whether a component is named beside something that pins it down; reviews and tweets hardly ever do that. */
    private static boolean isPinned(Evidence evidence) {
        return evidence.has(SpanKind.COMPONENT)
                && (evidence.has(SpanKind.TIME) || evidence.has(SpanKind.COST) || evidence.has(SpanKind.CAUSE));
    }
}
