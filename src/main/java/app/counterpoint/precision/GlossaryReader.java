package app.counterpoint.precision;

/** Turns the names of a glossary into patterns, cut into words as a statement is. */
final class GlossaryReader {
    private final WordTable table;
    private final PatternTree patterns;
    private final Tokenizer tokenizer;

    GlossaryReader(WordTable table, PatternTree patterns) {
        this.table = table;
        this.patterns = patterns;
        this.tokenizer = new Tokenizer(table);
    }

    void add(String name, SpanKind kind) {
        int node = PatternTree.ROOT;
        Tokens tokens = tokenizer.read(name);
        for (int i = 0; i < tokens.count(); i++) {
            int word = tokens.word(i);
            if (word < 0) {
                word = table.add(lowerCase(tokens, i));
            }
            node = patterns.word(node, word);
        }
        if (node != PatternTree.ROOT) {
            patterns.accept(node, kind);
        }
    }

    private static String lowerCase(Tokens tokens, int token) {
        StringBuilder lower = new StringBuilder();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            lower.append(Letters.lower(tokens.text.charAt(i)));
        }
        return lower.toString();
    }
}
