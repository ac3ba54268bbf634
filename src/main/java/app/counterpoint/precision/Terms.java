package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;

/** What goes into the join of the two layers: for each kind its saturated strength, and a few facts of the whole statement. */
final class Terms {
    /** Names of the weights, in order. The first ten are the kinds; those of the wording as a whole follow. */
    static final String[] NAMES = {
        "feature",
        "component",
        "time",
        "cost",
        "cause",
        "tradeoff",
        "name",
        "vague",
        "hedge",
        "buzz",
        "time-beside-thing",
        "cost-beside-thing",
        "both-domains",
        "action-on-thing",
        "consequence-beside-thing",
        "nothing-named",
        "dangling-start",
        "question",
        "wording"
    };

    static final int FEATURE = 0;
    static final int VAGUE = 7;
    static final int KINDS = 10;
    static final int WORDING = NAMES.length - 1;
    /** What the first, second, third ... piece of a kind adds: 1, 1.6, 1.9, 2 in sum. */
    private static final double[] STEPS = {1, 0.6, 0.3, 0.1};

    private Terms() {}

    static double saturate(double strength) {
        double sum = 0;
        double left = strength;
        for (double step : STEPS) {
            double part = Math.min(1, left);
            if (part <= 0) {
                break;
            }
            sum += step * part;
            left -= part;
        }
        return sum;
    }

    static double[] of(Tokens tokens, Evidence evidence, double wording) {
        double[] strength = new double[KINDS];
        List<Hit> things = new ArrayList<>();
        for (Hit hit : evidence.hits()) {
            strength[hit.kind().ordinal()] += hit.strength();
            if (hit.kind() == SpanKind.FEATURE || hit.kind() == SpanKind.COMPONENT) {
                things.add(hit);
            }
        }
        double[] terms = new double[NAMES.length];
        for (int kind = 0; kind < KINDS; kind++) {
            terms[kind] = saturate(strength[kind]);
        }
        boolean thing = !things.isEmpty();
        terms[10] = thing ? Math.min(1, terms[2]) : 0;
        terms[11] = thing ? Math.min(1, terms[3]) : 0;
        terms[12] = strength[0] > 0 && strength[1] > 0 ? 1 : 0;
        terms[13] = thing ? Math.min(1.6, saturate(near(tokens, things, Lists.CHANGE))) : 0;
        terms[14] = thing ? Math.min(1.6, saturate(near(tokens, things, Lists.CONSEQUENCE))) : 0;
        terms[15] = thing || strength[2] > 0 || strength[3] > 0 ? 0 : 1;
        terms[16] = tokens.is(0, Lists.DANGLING) && !thing ? 1 : 0;
        terms[17] = tokens.count() > 0 && tokens.isChar(tokens.count() - 1, '?') ? 1 : 0;
        terms[WORDING] = wording;
        return terms;
    }

    private static int near(Tokens tokens, List<Hit> things, long list) {
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, list) && !inside(things, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean inside(List<Hit> things, int token) {
        for (Hit thing : things) {
            if (thing.covers(token)) {
                return true;
            }
        }
        return false;
    }
}
