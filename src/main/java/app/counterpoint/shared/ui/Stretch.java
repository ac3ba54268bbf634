package app.counterpoint.shared.ui;

/**
 * A marked stretch of a text.
 *
 * @param start its first character, from 0
 * @param end one past the last
 * @param kind what it is
 * @param points what it gave to the score; negative where it took from it
 */
public record Stretch(int start, int end, Lettered kind, double points) {}
