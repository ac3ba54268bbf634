package app.counterpoint.precision;

/**
 * What somebody said or wrote before somebody else did.
 *
 * @param speaker an opaque key that tells one side from the other; never a name
 * @param text the words
 */
public record Turn(String speaker, String text) {}
