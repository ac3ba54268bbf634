package app.counterpoint.precision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that would make a statement more precise.
 *
 * @param kind what is lacking, or what kind of claim stands without support
 * @param sentence what would help, in one neutral sentence about the statement, never about its speaker
 * @param about the stretch that it refers to; null where something is missing altogether
 */
public record Hint(HintKind kind, String sentence, @Nullable Span about) {
    /**
     * The hints for a scored text, what stands in the text first, in its order, then what is missing; empty where nothing would
     * help. Of claims of one kind only the first is named.
     *
     * @param text must be the one that was given to the scorer
     */
    public static List<Hint> of(Scoring.Scored scored, String text) {
        return Hints.of(scored, text);
    }
}
