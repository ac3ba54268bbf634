package app.counterpoint.precision;

/**
 * The crowd's features of a statement, each of its words counted once.
 *
 * @param idle which tokens do no work
 * @param repeated which tokens say a word again
 * @param sums what the words weigh together
 * @param working the features of what does
 * @param all the features of everything that is written
 */
record Wording(boolean[] idle, boolean[] repeated, WordSums sums, double[] working, double[] all) {

    static Wording of(Tokens tokens, Evidence evidence, WordTable table) {
        boolean[] repeated = Repetition.in(tokens);
        boolean[] idle = Idle.words(tokens, evidence, repeated);
        CrowdCounts counts = new CrowdCounts(tokens, table);
        double[] working = counts.add(idle, false).features();
        double[] all = isAnySo(idle) ? counts.add(idle, true).features() : working;
        return new Wording(idle, repeated, WordSums.of(tokens, repeated, idle, table), working, all);
    }

    /** Whether a word that is no little one does any work. */
    boolean tells(Tokens tokens) {
        for (int i = 0; i < idle.length; i++) {
            if (!idle[i] && tokens.is(i, Shape.WORD) && !tokens.is(i, Lists.FUNCTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnySo(boolean[] marks) {
        for (boolean mark : marks) {
            if (mark) {
                return true;
            }
        }
        return false;
    }
}
