package app.counterpoint.exchange;

import app.counterpoint.precision.Scoring;
import app.counterpoint.precision.WordPoints;
import java.util.List;

/**
 * What the scorer says of a draft.
 *
 * @param words the words that raised or lowered the score by themselves, in their order; none where it is not scored
 */
public record Practice(Scoring scoring, List<WordPoints> words) {}
