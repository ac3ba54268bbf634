package app.counterpoint.precision;

import java.util.List;
import java.util.Map;

/**
 * The statements of a conversation that take a position, each scored, and what was left out.
 *
 * @param statements in the order in which they were made
 * @param leftOut how many sentences were left out, by reason; a reason that did not occur is absent
 * @param sides each speaker's score for the whole exchange; a speaker without a statement is absent
 */
public record ExchangeReading(
        List<Statement> statements, Map<LeftOutReason, Integer> leftOut, Map<String, Side> sides) {
    public ExchangeReading {
        statements = List.copyOf(statements);
        leftOut = Map.copyOf(leftOut);
        sides = Map.copyOf(sides);
    }

    /**
     * A scored statement.
     *
     * @param turn index of the turn it was made in
     * @param speaker whose turn that is
     * @param start first character in the turn's text
     * @param end one past the last
     * @param text the statement
     * @param scoring its score; spans count from the statement's own first character
     */
    public record Statement(int turn, String speaker, int start, int end, String text, Scoring.Scored scoring) {}

    /**
     * One side's part of the exchange.
     *
     * @param score the median of the statements' scores, each weighted by the root of its length, 0..100
     * @param statements how many statements stand behind it
     */
    public record Side(double score, int statements) {}
}
