package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.exchange.TypedStatement;
import app.counterpoint.exchange.ui.door.WaysOut;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Undo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody does with the statements of an exchange; each can be taken back. */
record StatementDeeds(
        Looks looks, Exchanges exchanges, WaysOut waysOut, ExchangeScorer scorer, AccessLog log, Runnable changed)
        implements ExchangeDetails.Deeds {

    @Override
    public void contest(Statement statement) {
        waysOut.contest(statement, changed);
    }

    @Override
    public void remove(Statement statement) {
        waysOut.remove(statement, changed);
    }

    @Override
    public boolean mayAdd() {
        return looks.relationship().agreement().terms().sources().contains(LanguageSource.TYPED);
    }

    @Override
    public void add(ExchangeRow row) {
        new AddStatementDialog(
                        row.at(),
                        looks.now(),
                        looks.relationship().zone(),
                        (who, when, words) -> add(row.id(), who, when, words))
                .open();
    }

    private Optional<String> add(String exchange, Seat who, Instant when, String words) {
        return switch (scorer.typed(looks.relationship(), exchange, who, when, words)) {
            case TypedStatement.Scored(var statement) -> {
                exchanges.add(List.of(statement));
                log.record(Action.IMPORTED, statement.relationship(), "a statement by hand");
                changed.run();
                Undo.offer(
                        looks.relationship().demo()
                                ? "Added"
                                : "Added. It enters the numbers in 24 hours; whoever said it sees it first.",
                        () -> {
                            exchanges.takeBack(statement.id());
                            log.record(Action.UNDONE, statement.relationship(), "a statement by hand");
                            changed.run();
                        });
                yield Optional.empty();
            }
            case TypedStatement.NotScored(var reason) -> Optional.of(reason);
        };
    }
}
