package app.counterpoint.precision;

/**
 * The crowd's features of a statement, each of its words counted once.
 *
 * @param idle which tokens do no work
 * @param repeated which tokens say a word again
 * @param working the features of what does
 * @param all the features of everything that is written
 */
record Wording(boolean[] idle, boolean[] repeated, double[] working, double[] all) {

    static Wording of(Tokens tokens, Evidence evidence, WordTable table) {
        boolean[] repeated = Repetition.in(tokens);
        boolean[] idle = Idle.words(tokens, evidence, repeated);
        CrowdCounts counts = new CrowdCounts(tokens, table);
        double[] working = counts.add(idle, false).features();
        double[] all = isAnySo(idle) ? counts.add(idle, true).features() : working;
        return new Wording(idle, repeated, working, all);
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
