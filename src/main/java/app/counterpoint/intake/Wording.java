package app.counterpoint.intake;

import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import java.util.stream.Stream;

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
                    + wayThere(relationship) + " Nothing was read beyond that, and nothing was stored.");
        }
        if (!agreement.terms().sources().contains(source)) {
            throw new NotImportable("This is " + file + ", and the two leaders did not agree to " + what
                    + " as a source. Nothing was stored.");
        }
    }

    /** Somebody who sits in no seat has no page on which to agree. */
    private static String wayThere(Relationship relationship) {
        var isSeated = Stream.of(Seat.values())
                .filter(Seat::isLeader)
                .allMatch(seat -> relationship.holder(seat).isPresent());
        return isSeated
                ? "They can on the page “Agreement”."
                : "Say first on the page “People” who sits in the two seats; then each of them can on the page “Agreement”.";
    }
}
