package app.counterpoint.relationship;

import app.counterpoint.precision.PrecisionScorer;
import java.util.EnumSet;
import java.util.Map;

/** Which wording of the agreement page, and which scorer, are in force. */
final class AgreementText {

    /** Changes with every change of meaning in the purpose; both leaders are then asked again. */
    static final String VERSION = "2026-11-23";

    private AgreementText() {}

    /** What a new relationship is asked to agree on: every source, and no text kept. */
    static Terms first() {
        return new Terms(VERSION, EnumSet.allOf(LanguageSource.class), Map.of(), 0, scorer());
    }

    /** The same terms in today's wording and with today's scorer. */
    static Terms today(Terms terms) {
        return terms.in(VERSION, scorer());
    }

    private static String scorer() {
        return PrecisionScorer.english().version();
    }
}
