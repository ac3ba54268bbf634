package app.counterpoint.precision;

/**
 * A word and what it gave to the score by itself, where the statement is about work. It is part of {@link Scoring.Scored#rest}.
 *
 * @param start first character, counted in UTF-16 units from 0
 * @param end one past the last character
 * @param points what the word added to the score of 0 to 100; below 0 where it lowered it
 */
public record WordPoints(int start, int end, double points) {

    /** The word in the text it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
