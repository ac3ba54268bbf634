package app.counterpoint.precision;

import java.util.List;

/** The company's own names in a statement. They are named things whatever else the words mean. */
final class GlossaryHits {
    private GlossaryHits() {}

    /** Adds what is found, and tells which tokens it covers. */
    static boolean[] find(Tokens tokens, Lexicon lexicon, List<Hit> found) {
        Patterns glossary = lexicon.glossary();
        if (glossary == null) {
            return new boolean[tokens.count()];
        }
        boolean[] known = new boolean[tokens.count()];
        PatternWalk walk = new PatternWalk(glossary, tokens, new long[tokens.count()]);
        int token = 0;
        while (token < tokens.count()) {
            int kinds = walk.from(token);
            int feature = end(walk, kinds, SpanKind.FEATURE);
            int component = end(walk, kinds, SpanKind.COMPONENT);
            int end = Math.max(feature, component);
            if (end > token) {
                boolean both = feature == component;
                SpanKind kind = feature >= component ? SpanKind.FEATURE : SpanKind.COMPONENT;
                Domain domain = both ? Domain.BOTH : kind == SpanKind.FEATURE ? Domain.PRODUCT : Domain.TECHNOLOGY;
                int from = token;
                int to = end;
                found.removeIf(hit -> isNamed(hit) && hit.from() < to && from < hit.to());
                found.add(new Hit(token, end, kind, domain, 1));
                java.util.Arrays.fill(known, token, end, true);
                token = end;
            } else {
                token++;
            }
        }
        return known;
    }

    /** Where the longest name of a kind ends, or 0. */
    private static int end(PatternWalk walk, int kinds, SpanKind kind) {
        return (kinds & 1 << kind.ordinal()) != 0 ? walk.end(kind.ordinal()) : 0;
    }

    private static boolean isNamed(Hit hit) {
        return hit.kind() == SpanKind.FEATURE || hit.kind() == SpanKind.COMPONENT;
    }
}
