package app.counterpoint.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found in a conversation.
 *
 * @param statements the scored statements, in order, with their words
 * @param passedOver how much was not scored, and why, as the fact to store beside the statements
 */
public record ScoredExchanges(List<Spoken> statements, PassedOver passedOver) {

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
    }

    /** How many sentences or turns were left out, by reason in fixed English words. */
    public Map<String, Long> leftOut() {
        var words = new TreeMap<String, Long>();
        passedOver.counts().forEach((reason, count) -> words.put(reason.words(), (long) count));
        return words;
    }
}
