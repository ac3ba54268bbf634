package app.counterpoint.precision;

import java.util.Arrays;

/** Which tokens do no work: vague phrases, hedges and buzzwords, words said before, and clauses in which nothing is named. */
final class Idle {
    private static final long CLAUSE_END = Shape.BREAK;
    private static final long TELLING = Lists.STRONG
            | Lists.CHANGE
            | Lists.CONSEQUENCE
            | Shape.NUM
            | Shape.MONEY
            | Shape.PCT
            | Shape.UNITNUM
            | Shape.TIMENUM
            | Shape.IDENT;
    private static final long PERIODS = Shape.QUARTER | Shape.YEAR | Shape.IDLE;
    private static final long FIGURES = Shape.NUM | PERIODS;
    private static final long NAMES = Shape.PERSON | Lists.PLACE | Lists.COMPANY;
    private static final long COMMON = Lists.FUNCTION
            | Lists.GENERIC
            | Lists.SUBJECTIVE
            | Lists.DANGLING
            | Lists.VAGUE_WORD
            | Lists.ORG
            | Lists.SPEECH
            | Lists.STOP_COUNT
            | Shape.ADVERB
            | Shape.BLANK
            | Shape.PUNCT;

    private Idle() {}

    /** In talk about work; {@code repeated} are the words that were said before. */
    static boolean[] words(Tokens tokens, Evidence evidence, boolean[] repeated) {
        boolean[] idle = new boolean[tokens.count()];
        boolean[] named = new boolean[tokens.count()];
        for (Hit hit : evidence.hits()) {
            Arrays.fill(hit.kind().isEvidence() ? named : idle, hit.from(), hit.to(), true);
        }
        figures(tokens, named, idle);
        names(tokens, idle, 0);
        clauses(tokens, named, idle);
        join(idle, repeated);
        return idle;
    }

    /** For general talk, where a judgement is what is said: only hedges, buzzwords and words said before. */
    static boolean[] fillers(Tokens tokens, Evidence evidence, boolean[] repeated) {
        boolean[] idle = new boolean[tokens.count()];
        boolean[] named = evidence.named(tokens.count());
        for (Hit hit : evidence.hits()) {
            if (hit.kind() == SpanKind.HEDGE || hit.kind() == SpanKind.BUZZ) {
                Arrays.fill(idle, hit.from(), hit.to(), true);
            }
        }
        figures(tokens, named, idle);
        for (int i = 0; i < idle.length && tokens.mayHave(Lists.ORG); i++) {
            idle[i] |= tokens.is(i, Lists.ORG);
        }
        names(tokens, idle, 1);
        join(idle, repeated);
        return idle;
    }

    private static void join(boolean[] idle, boolean[] others) {
        for (int i = 0; i < idle.length; i++) {
            idle[i] |= others[i];
        }
    }

    /** "In Q1, Q2 and Q3", "Phase 1 and Phase 2": periods and numbered labels that belong to no piece of evidence. */
    private static void figures(Tokens tokens, boolean[] named, boolean[] idle) {
        if (!tokens.mayHave(FIGURES)) {
            return;
        }
        for (int i = 0; i < idle.length; i++) {
            if (named[i]) {
                continue;
            }
            boolean label = tokens.is(i, Shape.NUM)
                    && !tokens.is(i, Shape.MONEY | Shape.UNITNUM)
                    && i > 0
                    && !named[i - 1]
                    && tokens.is(i - 1, Shape.NOUN)
                    && !tokens.is(i - 1, Lists.TECHNOLOGY | Lists.NUMBER)
                    && !tokens.is(i + 1, Shape.NOUN | Lists.UNIT | Lists.TIMEUNIT);
            boolean period = tokens.is(i, PERIODS);
            idle[i] |= label || period;
            if (i > 0 && (label || period && tokens.is(i - 1, Lists.PREPOSITION))) {
                idle[i - 1] = true;
            }
        }
    }

    /** Names of people and places beyond the first few: a list of them pins nothing down. */
    private static void names(Tokens tokens, boolean[] idle, int kept) {
        int seen = 0;
        for (int i = 0; i < idle.length && tokens.mayHave(NAMES); i++) {
            if (tokens.is(i, NAMES) && !tokens.is(i, Lists.STRONG | Lists.WEAK)) {
                idle[i] |= seen++ >= kept;
            }
        }
    }

    private static void clauses(Tokens tokens, boolean[] named, boolean[] idle) {
        int begin = 0;
        for (int i = 0; i <= tokens.count(); i++) {
            if (i == tokens.count() || tokens.is(i, CLAUSE_END) || tokens.isChar(i, ',')) {
                if (isEmpty(tokens, named, idle, begin, i)) {
                    Arrays.fill(idle, begin, Math.min(i + 1, tokens.count()), true);
                }
                begin = i + 1;
            }
        }
    }

    /** Whether a clause names nothing and tells nothing: only common words, judgements and idle ones. */
    private static boolean isEmpty(Tokens tokens, boolean[] named, boolean[] idle, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (named[i] || !idle[i] && (tokens.is(i, TELLING) || !tokens.is(i, COMMON) && tokens.is(i, Shape.ANY))) {
                return false;
            }
        }
        return true;
    }
}
