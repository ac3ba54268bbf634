package app.counterpoint.forum;

/** What a seat answered to an invitation. */
public enum Answer {
    /** Said yes, or called the meeting. */
    ACCEPTED,
    /** Said no. */
    DECLINED,
    /** Said maybe. */
    TENTATIVE,
    /** Has not answered. */
    NONE
}
