package app.counterpoint.exchange;

import java.util.Optional;

/** Where a statement lies in its exchange, as the last part of its id; sorted as texts, places come in their order. */
final class StatementKey {

    private StatementKey() {}

    /**
     * The key's last part.
     *
     * @param turn the turn's place in the conversation, from 0
     * @param start the statement's first character in the turn, from 0
     */
    static String of(int turn, int start) {
        return "%05d@%05d".formatted(turn, start);
    }

    /** The id that the whole turn had when turns were scored and not statements; empty for one that was typed. */
    static Optional<String> ofWholeTurn(Statement statement) {
        var at = statement.id().lastIndexOf('@');
        var place = statement.exchangeId().length() + 1;
        return at < place
                ? Optional.empty()
                : Optional.of(statement.exchangeId() + ":"
                        + Integer.parseInt(statement.id().substring(place, at)));
    }
}
