package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes out what does no work: a period without a thing or an action, a cause without anything named, a vague claim that is backed up. */
final class Validation {
    private static final int KINDS = SpanKind.values().length;
    private static final boolean[] NOWHERE = {};
    private static final Comparator<Hit> BY_PLACE = (a, b) -> a.from() != b.from()
            ? Integer.compare(a.from(), b.from())
            : Integer.compare(a.kind().ordinal(), b.kind().ordinal());

    private Validation() {}

    static List<Hit> of(Tokens tokens, List<Hit> found) {
        int[] counts = counts(found);
        int things = counts[SpanKind.FEATURE.ordinal()] + counts[SpanKind.COMPONENT.ordinal()];
        int quantities = counts[SpanKind.COST.ordinal()];
        boolean dates = counts[SpanKind.TIME.ordinal()] > 0;
        boolean acts = dates && acts(tokens);
        int periods = dates ? periods(tokens, found) : 0;
        List<Hit> kept = new ArrayList<>(found.size());
        boolean[] costs = dates ? covered(tokens, found, SpanKind.COST, SpanKind.COST) : NOWHERE;
        boolean[] sayings = dates ? covered(tokens, found, SpanKind.HEDGE, SpanKind.BUZZ) : NOWHERE;
        boolean buzzes = quantities > 0 && counts[SpanKind.BUZZ.ordinal()] > 0;
        boolean[] buzz = buzzes ? covered(tokens, found, SpanKind.BUZZ, SpanKind.BUZZ) : NOWHERE;
        boolean pinned = false;
        for (Hit hit : found) {
            if (hit.kind() == SpanKind.TIME) {
                if (isMeasured(tokens, hit, costs)
                        || Times.isRate(tokens, hit, costs)
                        || Times.isSecond(tokens, hit)
                        || Times.isAgent(tokens, hit)
                        || isManner(hit, sayings)
                        || Times.isPeriod(tokens, hit) && (periods >= 3 || !acts && things + quantities == 0)) {
                    continue;
                }
                pinned = true;
            }
            if (buzzes && hit.kind() == SpanKind.COST && isSaying(hit, buzz)
                    || hit.kind() == SpanKind.VAGUE && isConjunction(tokens, hit)) {
                continue;
            }
            kept.add(hit.kind() == SpanKind.COST ? trimmed(tokens, hit) : hit);
        }
        boolean anything = things > 0 || quantities > 0;
        boolean checkable = things > 0 && quantities > 0 || quantities > 1;
        double vagueness = Math.min(1, 10.0 / Math.max(1, tokens.words()))
                * (anything && pinned ? 0.5 : anything || pinned ? 0.75 : 1);
        List<Hit> result = new ArrayList<>(kept.size());
        for (Hit hit : kept) {
            switch (hit.kind()) {
                case CAUSE, TRADEOFF -> {
                    if (anything || pinned && hit.kind() == SpanKind.TRADEOFF) {
                        result.add(hit);
                    }
                }
                case VAGUE -> result.add(hit.withStrength(checkable ? 0 : vagueness));
                case HEDGE, BUZZ -> result.add(hit);
                case FEATURE, COMPONENT, TIME, COST, NAME -> result.add(hit);
            }
        }
        if (!isSorted(result)) {
            result.sort(BY_PLACE);
        }
        return result;
    }

    private static boolean isSorted(List<Hit> hits) {
        for (int i = 1; i < hits.size(); i++) {
            if (BY_PLACE.compare(hits.get(i - 1), hits.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many hits there are of each kind. */
    private static int[] counts(List<Hit> hits) {
        int[] counts = new int[KINDS];
        for (Hit hit : hits) {
            counts[hit.kind().ordinal()]++;
        }
        return counts;
    }

    /** Whether something is done in the statement that a period could date. */
    private static boolean acts(Tokens tokens) {
        for (int i = 0; i < tokens.count() && tokens.mayHave(Lists.CHANGE); i++) {
            if (tokens.is(i, Lists.CHANGE) && !tokens.is(i, Lists.GENERIC)) {
                return true;
            }
        }
        return false;
    }

    /** Which tokens the hits of two kinds cover; found once, so that a long text costs in proportion. */
    private static boolean[] covered(Tokens tokens, List<Hit> found, SpanKind one, SpanKind other) {
        boolean[] covered = new boolean[tokens.count()];
        for (Hit hit : found) {
            if (hit.kind() == one || hit.kind() == other) {
                Arrays.fill(covered, hit.from(), hit.to(), true);
            }
        }
        return covered;
    }

    /** "to 1.8 s": what looks like a release is a measure. */
    private static boolean isMeasured(Tokens tokens, Hit hit, boolean[] costs) {
        return isSaying(hit, costs) && !has(tokens, hit, Lists.TIMEUNIT | Shape.TIMENUM);
    }

    /** "a third of": the quantity ends before the little word that joins it to what follows. */
    private static Hit trimmed(Tokens tokens, Hit hit) {
        int to = hit.to();
        Syntax syntax = new Syntax(tokens);
        while (to > hit.from() + 1 && (tokens.is(to - 1, Lists.PREPOSITION) || syntax.isDeterminer(to - 1))) {
            to--;
        }
        return to == hit.to() ? hit : new Hit(hit.from(), to, hit.kind(), hit.domain(), hit.strength());
    }

    /** "as soon as the app is revoked": joins two clauses and claims nothing. */
    private static boolean isConjunction(Tokens tokens, Hit hit) {
        return hit.to() - hit.from() == 1
                && Syntax.isWord(tokens, hit.from(), "soon")
                && Syntax.isWord(tokens, hit.from() - 1, "as")
                && Syntax.isWord(tokens, hit.to(), "as");
    }

    /** "at the end of the day": what looks like a time is a manner of speaking. */
    private static boolean isManner(Hit hit, boolean[] sayings) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (!sayings[i]) {
                return false;
            }
        }
        return true;
    }

    /** "a solid 3 out of 10": what looks like a quantity shares a word with a saying. */
    private static boolean isSaying(Hit hit, boolean[] sayings) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (sayings[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Tokens tokens, Hit hit, long wanted) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (tokens.is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static int periods(Tokens tokens, List<Hit> found) {
        int count = 0;
        for (Hit hit : found) {
            if (hit.kind() == SpanKind.TIME && Times.isPeriod(tokens, hit)) {
                count++;
            }
        }
        return count;
    }
}
