package app.counterpoint.precision;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a statement and what it gave to the score.
 *
 * @param start first character, counted in UTF-16 units from 0
 * @param end one past the last character
 * @param kind what the stretch is evidence of
 * @param domain whose domain it engages; null where the kind has none (a time, a hedge)
 * @param points what it added to the score of 0 to 100; negative for a vague phrase, 0 where the statement backs it up
 */
public record Span(
        int start, int end, SpanKind kind, @Nullable Domain domain, double points) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span must not be empty but was " + start + ".." + end);
        }
        if (Double.isNaN(points)) {
            throw new IllegalArgumentException("points must be a number");
        }
    }

    /** The words that the span covers in the text it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
