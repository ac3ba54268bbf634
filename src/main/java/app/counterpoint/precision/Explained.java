package app.counterpoint.precision;

import java.util.List;

/**
 * A score, and the words that raised or lowered it by weights of their own.
 *
 * @param words in their order; what they gave is part of the rest. Empty where the statement is not scored; each gave 0 where it is not about work
 */
public record Explained(Scoring scoring, List<WordPoints> words) {}
