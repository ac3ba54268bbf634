package app.counterpoint.precision;

/** How far a statement is about product and technology work, by its words and by what is found in it. */
final class Register {
    private static final long WORK =
            Lists.STRONG | Lists.WEAK | Lists.CHANGE | Lists.CONSEQUENCE | Lists.VAGUE_WORD | Lists.ORG | Lists.STAFF;

    private Register() {}

    /** About 0 for general talk, such as a restaurant review, about 1 for a statement about work. */
    static double belonging(
            Tokens tokens, Evidence evidence, boolean[] named, boolean[] idle, WordTable table, RegisterModel model) {
        return model.of(signs(tokens, evidence, named, idle), words(tokens, idle, table));
    }

    static RegisterModel.Signs signs(Tokens tokens, Evidence evidence, boolean[] named, boolean[] idle) {
        return new RegisterModel.Signs(
                share(tokens, named, idle),
                everyday(tokens, named),
                isPinned(evidence) ? 1 : 0,
                Terms.saturate(evidence.strength(SpanKind.VAGUE)));
    }

    /** Whether a component is named beside something that pins it down; reviews and tweets hardly ever do that. */
    private static boolean isPinned(Evidence evidence) {
        return evidence.has(SpanKind.COMPONENT)
                && (evidence.has(SpanKind.TIME) || evidence.has(SpanKind.COST) || evidence.has(SpanKind.CAUSE));
    }

    /** The share of words that belong to work by a list or because they name a thing. */
    private static double share(Tokens tokens, boolean[] named, boolean[] idle) {
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
        return words == 0 ? 0 : work / (double) words;
    }

    /** The share of words about food, films, family and the like. */
    private static double everyday(Tokens tokens, boolean[] named) {
        int words = 0;
        int everyday = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.WORD)) {
                words++;
                everyday += tokens.is(i, Lists.EVERYDAY) && !named[i] ? 1 : 0;
            }
        }
        return words == 0 ? 0 : everyday / (double) words;
    }

    /** The sum of the words' weights towards work, divided by the root of their number. */
    private static double words(Tokens tokens, boolean[] idle, WordTable table) {
        double sum = 0;
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (counts(tokens, i, idle)) {
                words++;
                sum += tokens.word(i) >= 0 ? table.work(tokens.word(i)) : 0;
            }
        }
        return words == 0 ? 0 : sum / Math.sqrt(words);
    }

    static boolean counts(Tokens tokens, int i, boolean[] idle) {
        return tokens.is(i, Shape.WORD) && (!idle[i] || tokens.is(i, WORK));
    }
}
