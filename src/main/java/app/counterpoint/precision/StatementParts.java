package app.counterpoint.precision;

/** What is found in one statement before it is weighed. */
record StatementParts(Tokens tokens, Evidence evidence, Wording wording, double[] terms) {

    static StatementParts of(Tokens tokens, Lexicon lexicon, CrowdModel model, RegisterModel register) {
        Evidence evidence = Evidence.find(tokens, lexicon);
        Wording wording = Wording.of(tokens, evidence, lexicon.table());
        return new StatementParts(
                tokens, evidence, wording, Terms.of(tokens, evidence, wording, lexicon, model, register));
    }
}
