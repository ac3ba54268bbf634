package app.counterpoint.security;

/** What the access log tells about. */
public enum Action {
    /** Somebody came in. */
    SIGNED_IN,
    /** Somebody tried to come in and could not. */
    SIGN_IN_REFUSED,
    /** Somebody left. */
    SIGNED_OUT,
    /** A page was opened. */
    VIEWED,
    /** Facts were brought in. */
    IMPORTED,
    /** Something was taken back. */
    UNDONE,
    /** Data left the system in a file. */
    EXPORTED,
    /** A setting was changed. */
    SETTING,
    /** The agreement on scoring language changed. */
    AGREEMENT,
    /** An invitation was made, used or taken back. */
    INVITATION,
    /** A token for programs was made or taken back. */
    TOKEN,
    /** Something was deleted for good. */
    ERASED,
    /** A backup took the place of what was there. */
    RESTORED
}
