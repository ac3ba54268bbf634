package app.counterpoint.intake;

import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;

/** Whether what the two said to each other may be read. */
final class Wording {

    private Wording() {}

    /**
     * Refuses a file before its words are read.
     *
     * @param file what it is, as in {@code a transcript}
     * @param what what the two would have had to agree to, as in {@code transcripts}
     * @throws NotImportable while the two do not both agree, or not to this source
     */
    static void refuseUnlessAgreed(Relationship relationship, LanguageSource source, String file, String what) {
        var agreement = relationship.agreement();
        if (!agreement.isActive()) {
            throw new NotImportable("This is " + file
                    + ". Wording is scored only while both leaders agree, and at the moment they do not both. "
                    + "They can on the page “Agreement”. Nothing was read beyond that, and nothing was stored.");
        }
        if (!agreement.terms().sources().contains(source)) {
            throw new NotImportable("This is " + file + ", and the two leaders did not agree to " + what
                    + " as a source. Nothing was stored.");
        }
    }
}
