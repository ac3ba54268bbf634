package app.counterpoint.security;

/** How somebody likes the screen. */
public enum Appearance {
    /** As the device is set. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
