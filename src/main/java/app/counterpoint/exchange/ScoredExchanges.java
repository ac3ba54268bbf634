package app.counterpoint.exchange;

import java.util.List;
import java.util.Map;

/**
 * What was found in a conversation.
 *
 * @param statements the scored statements, in order, with their words
 * @param leftOut how many turns were left out, by reason; reasons are fixed English words
 */
public record ScoredExchanges(List<Spoken> statements, Map<String, Long> leftOut) {

    /**
     * A scored statement with its words, which are not part of the fact unless both agreed to keep them.
     *
     * @param statement the fact
     * @param text the words; in memory only
     */
    public record Spoken(Statement statement, String text) {}

    /** Keeps its own copies. */
    public ScoredExchanges {
        statements = List.copyOf(statements);
        leftOut = Map.copyOf(leftOut);
    }
}
