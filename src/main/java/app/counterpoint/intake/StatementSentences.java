package app.counterpoint.intake;

import app.counterpoint.exchange.LeftOut;
import app.counterpoint.exchange.PassedOver;
import app.counterpoint.exchange.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a preview says of the statements that were found in a conversation. */
final class StatementSentences {

    private StatementSentences() {}

    /**
     * The sentences.
     *
     * @param kept the statements that would be stored
     * @param passedOver how much of each conversation is not scored
     */
    static List<String> of(List<Statement> kept, List<PassedOver> passedOver) {
        var sentences = new ArrayList<String>();
        var exchanges = kept.stream().map(Statement::exchangeId).distinct().count();
        sentences.add("%s in %s would be scored and stored; their words are discarded%s"
                .formatted(
                        Told.count(kept.size(), "statement", "statements"),
                        Told.count(exchanges, "exchange", "exchanges"),
                        kept.stream().anyMatch(statement -> statement.text() != null)
                                ? " after the days that both agreed to."
                                : "."));
        if (!kept.isEmpty()) {
            sentences.add(
                    "Whoever said it sees it first: a statement enters the pair’s numbers 24 hours after the import.");
        }
        var foreign = passedOver.stream()
                .mapToInt(one -> one.counts().getOrDefault(LeftOut.UNSUPPORTED_LANGUAGE, 0))
                .sum();
        if (foreign > 0) {
            sentences.add("%s in a language that is not supported, and not scored. English is."
                    .formatted(foreign == 1 ? "1 sentence is" : foreign + " sentences are"));
        }
        return sentences;
    }
}
