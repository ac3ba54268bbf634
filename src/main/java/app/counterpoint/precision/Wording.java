package app.counterpoint.precision;

/**
 * The crowd's features of a statement, each of its words counted once.
 *
 * @param idle which tokens do no work; those that say a word again are among them
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

    /** How many words may tell of precision. */
    int workingWords(Tokens tokens) {
        int words = 0;
        for (int i = 0; i < idle.length; i++) {
            words += WordSums.works(tokens, i, idle) ? 1 : 0;
        }
        return words;
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
