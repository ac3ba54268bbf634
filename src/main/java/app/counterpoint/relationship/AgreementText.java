package app.counterpoint.relationship;

/** Which wording of the agreement page is in force. */
final class AgreementText {

    /** Changes with every change of meaning in the purpose; both leaders are then asked again. */
    static final String VERSION = "2026-11";

    /** Which scorer the leaders agree to. */
    static final String SCORER = "1";

    private AgreementText() {}
}
