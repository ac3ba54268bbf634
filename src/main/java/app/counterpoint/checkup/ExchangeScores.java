package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.exchange.RobustScore;
import app.counterpoint.exchange.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The exchanges of a week: one entry for each conversation, dated by its first statement of the week. */
final class ExchangeScores {

    private ExchangeScores() {}

    static List<ExchangeScore> of(Collection<Statement> statements, ZoneId zone) {
        var byExchange = new TreeMap<String, List<Statement>>();
        statements.stream()
                .sorted(Comparator.comparing(Statement::saidAt).thenComparing(Statement::id))
                .forEach(s -> byExchange
                        .computeIfAbsent(s.exchangeId(), key -> new ArrayList<>())
                        .add(s));
        return byExchange.values().stream()
                .sorted(Comparator.comparing((List<Statement> e) -> e.getFirst().saidAt())
                        .thenComparing(e -> e.getFirst().id()))
                .map(exchange -> score(exchange, zone))
                .toList();
    }

    private static ExchangeScore score(List<Statement> exchange, ZoneId zone) {
        var counted = exchange.stream().filter(s -> !s.contested()).toList();
        return new ExchangeScore(
                LocalDate.ofInstant(exchange.getFirst().saidAt(), zone)
                                .getDayOfWeek()
                                .getValue()
                        - 1,
                counted.size(),
                RobustScore.of(counted),
                RobustScore.of(counted, Statement::ownDomain),
                RobustScore.of(counted, Statement::otherDomain),
                exchange.size() - counted.size());
    }
}
