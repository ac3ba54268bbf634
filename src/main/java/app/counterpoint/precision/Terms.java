package app.counterpoint.precision;

import java.util.Arrays;

/** What goes into the join of the two layers: for each kind its saturated strength, and a few facts of the whole statement. */
final class Terms {
    /** Names of the weights, in order. The first ten are the kinds; those of the wording as a whole come last. */
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
        "at-work",
        "wording-at-work",
        "content-at-work",
        "rarest-word-at-work",
        "wording-elsewhere",
        "work-words-at-work",
        "loose-figures",
        "precise-words-at-work"
    };

    /** How far the statement is about work. */
    static final int AT_WORK = Arrays.asList(NAMES).indexOf("at-work");

    static final int PRECISE_WORDS = Arrays.asList(NAMES).indexOf("precise-words-at-work");

    static final int KINDS = 10;
    /** How many of the terms are evidence, and count as far as the statement is about work, but never nothing. */
    static final int EVIDENCE = 18;
    /** The middle of the wording model's scale, from which it raises or lowers. */
    private static final double MIDDLE = 2.5;
    /** What the first, second, third ... piece of a kind adds: 1, 1.6, 1.9, 2 in sum. */
    private static final int CONTENT = Arrays.asList(CrowdFeatures.NAMES).indexOf("rarity-root-sum");

    private static final int RAREST = Arrays.asList(CrowdFeatures.NAMES).indexOf("rarity-max");
    private static final double MOST_BELONGING = 1.5;
    /** How many figures that measure nothing are counted. */
    private static final int MOST_FIGURES = 4;

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

    static double[] of(
            Tokens tokens,
            Evidence evidence,
            Wording words,
            Lexicon lexicon,
            CrowdModel model,
            RegisterModel register) {
        boolean[] idle = words.idle();
        double[] counts = words.working();
        double wording = model.of(counts, tokens, lexicon.table(), idle);
        double[] strength = new double[KINDS];
        boolean[] things = evidence.named(tokens.count());
        for (Hit hit : evidence.hits()) {
            strength[hit.kind().ordinal()] += hit.strength();
        }
        double[] terms = new double[NAMES.length];
        for (int kind = 0; kind < KINDS; kind++) {
            terms[kind] = saturate(strength[kind]);
        }
        boolean thing = strength[0] + strength[1] > 0;
        terms[10] = thing ? Math.min(1, terms[2]) : 0;
        terms[11] = thing ? Math.min(1, terms[3]) : 0;
        terms[12] = strength[0] > 0 && strength[1] > 0 ? 1 : 0;
        terms[13] = thing ? Math.min(1.6, saturate(near(tokens, things, Lists.CHANGE))) : 0;
        terms[14] = thing ? Math.min(1.6, saturate(near(tokens, things, Lists.CONSEQUENCE))) : 0;
        terms[15] = thing || strength[2] > 0 || strength[3] > 0 ? 0 : 1;
        terms[16] = tokens.is(0, Lists.DANGLING) && !thing ? 1 : 0;
        terms[17] = tokens.count() > 0 && tokens.isChar(tokens.count() - 1, '?') ? 1 : 0;
        WordSums sums = words.sums();
        double belonging = Register.belonging(tokens, evidence, things, idle, sums, register);
        double work = RegisterModel.gate(belonging);
        double counting = RegisterModel.evidence(work);
        for (int i = 0; i < EVIDENCE; i++) {
            terms[i] *= counting;
        }
        terms[18] = work;
        terms[19] = work * (wording - MIDDLE);
        terms[20] = work * (counts[CONTENT] / 10 - 1);
        terms[21] = work * (counts[RAREST] / 10 - 1);
        terms[22] =
                work == 1 ? 0 : (1 - work) * (elsewhere(tokens, evidence, words.repeated(), lexicon, model) - MIDDLE);
        terms[23] = work * Math.clamp(belonging, 0, MOST_BELONGING);
        terms[24] = counting * looseFigures(tokens, evidence);
        terms[25] = work * sums.precise();
        return terms;
    }

    private static double elsewhere(
            Tokens tokens, Evidence evidence, boolean[] repeated, Lexicon lexicon, CrowdModel model) {
        boolean[] fillers = Idle.fillers(tokens, evidence, repeated);
        return model.of(CrowdFeatures.of(tokens, lexicon, fillers), tokens, lexicon.table(), fillers);
    }

    /** Figures that belong to no piece of evidence, beyond the first: "Gate 1, Gate 2 and Gate 3". */
    private static int looseFigures(Tokens tokens, Evidence evidence) {
        if (tokens.figures() < 2) {
            return 0;
        }
        boolean[] used = new boolean[tokens.count()];
        for (Hit hit : evidence.hits()) {
            if (hit.kind().isEvidence()) {
                Arrays.fill(used, hit.from(), hit.to(), true);
            }
        }
        int figures = 0;
        for (int i = 0; i < used.length; i++) {
            figures += !used[i] && tokens.is(i, Shape.ANY) && !tokens.is(i, Shape.WORD) ? 1 : 0;
        }
        return Math.max(0, Math.min(MOST_FIGURES, figures) - 1);
    }

    /** How many tokens are in the list and name no thing themselves. */
    private static int near(Tokens tokens, boolean[] named, long list) {
        int count = 0;
        for (int i = 0; i < named.length && tokens.mayHave(list); i++) {
            if (!named[i] && tokens.is(i, list)) {
                count++;
            }
        }
        return count;
    }
}
