package app.counterpoint.relationship;

/** Where wording may come from. */
public enum LanguageSource {
    /** Transcripts of shared meetings. */
    TRANSCRIPTS,
    /** Exports of a shared chat. */
    CHAT,
    /** Statements that somebody types or pastes. */
    TYPED
}
