package app.counterpoint.rise;

/** What is judged. */
public enum Basis {
    /** The count alone: more work is more, whatever its cause. */
    COUNT,
    /** The count as a share of its denominator: more of it for the same work. */
    SHARE
}
