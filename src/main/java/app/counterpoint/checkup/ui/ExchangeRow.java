package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.RobustScore;
import app.counterpoint.exchange.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement with its statements, in the order in which they were made.
 *
 * @param id which exchange
 * @param at when it began
 * @param statements all of them, contested ones included
 */
record ExchangeRow(String id, Instant at, List<Statement> statements) {

    /** The exchanges of the statements, newest first. */
    static List<ExchangeRow> of(List<Statement> statements) {
        var exchanges = new LinkedHashMap<String, List<Statement>>();
        statements.stream()
                .sorted(Comparator.comparing(Statement::saidAt).thenComparing(Statement::id))
                .forEach(one -> exchanges
                        .computeIfAbsent(one.exchangeId(), id -> new ArrayList<>())
                        .add(one));
        return exchanges.entrySet().stream()
                .map(entry -> new ExchangeRow(
                        entry.getKey(), entry.getValue().getFirst().saidAt(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(ExchangeRow::at).reversed())
                .toList();
    }

    /** The statements that count. */
    List<Statement> counted() {
        return statements.stream().filter(one -> !one.contested()).toList();
    }

    /** How many were left out because their speaker contested them. */
    int contested() {
        return statements.size() - counted().size();
    }

    /**
     * The robust score of both leaders' statements together; absent under {@value RobustScore#FEWEST} of them, or when only one leader's
     * count.
     */
    @Nullable Double precision() {
        var counted = counted();
        var leaders = counted.stream().map(Statement::seat).distinct().count();
        // Of one side alone it would be a person's score.
        return leaders < 2 || counted.size() < RobustScore.FEWEST ? null : RobustScore.of(counted);
    }
}
