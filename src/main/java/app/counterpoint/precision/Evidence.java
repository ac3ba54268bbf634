package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The evidence found in one statement, after validation: what does no work is not in it. */
record Evidence(List<Hit> hits, boolean shouts) {

    boolean has(SpanKind kind) {
        for (Hit hit : hits) {
            if (hit.kind() == kind && hit.strength() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The strengths of the pieces of a kind in sum. */
    double strength(SpanKind kind) {
        double sum = 0;
        for (Hit hit : hits) {
            sum += hit.kind() == kind ? hit.strength() : 0;
        }
        return sum;
    }

    /** Marks the tokens that a pattern has already named. */
    private static void named(List<Hit> found, boolean[] known) {
        for (Hit hit : found) {
            if (hit.kind() == SpanKind.FEATURE || hit.kind() == SpanKind.COMPONENT) {
                Arrays.fill(known, hit.from(), hit.to(), true);
            }
        }
    }

    /** Which of so many tokens belong to a named thing. */
    boolean[] named(int tokens) {
        boolean[] named = new boolean[tokens];
        named(hits, named);
        return named;
    }

    /** All evidence; where there is none, the claim that a judging word makes. */
    static Evidence find(Tokens tokens, Lexicon lexicon) {
        Evidence evidence = listed(tokens, lexicon);
        Claims.find(tokens, evidence.hits);
        return evidence;
    }

    /** Only what lists, patterns and shapes find: a judging word alone may as well be small talk. */
    static Evidence listed(Tokens tokens, Lexicon lexicon) {
        boolean shouts = Shouting.in(tokens);
        List<Hit> found = new ArrayList<>();
        PatternHits.find(tokens, lexicon, found);
        Quantities.find(tokens, found);
        boolean[] known = GlossaryHits.find(tokens, lexicon, found);
        named(found, known);
        new Things(tokens, shouts, found, known).find();
        return new Evidence(Validation.of(tokens, found), shouts);
    }
}
