package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.exchange.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The exchanges of a week: one entry for each conversation, dated by its first statement of the week. */
final class ExchangeScores {

    /** Sums of weights are equal within so much. */
    private static final double ROUNDING = 1e-9;

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
                weightedMedian(counted, s -> 1),
                weightedMedian(counted, ExchangeScores::ownDomain),
                weightedMedian(counted, Statement::otherDomain),
                exchange.size() - counted.size());
    }

    private static double ownDomain(Statement s) {
        return switch (s.seat()) {
            case CTO -> s.technology();
            case CPO -> s.product();
            case CPTO -> 0;
        };
    }

    /**
     * The score that half of the weight lies below and half above; the mean of the two in the middle where the weight splits evenly
     * between them. Absent when nothing has weight.
     */
    private static @Nullable Double weightedMedian(List<Statement> statements, ToDoubleFunction<Statement> weight) {
        var sorted = statements.stream()
                .filter(s -> weight.applyAsDouble(s) > 0)
                .sorted(Comparator.comparingDouble(Statement::score).thenComparing(Statement::id))
                .toList();
        double half = sorted.stream().mapToDouble(weight).sum() / 2;
        double below = 0;
        for (int i = 0; i < sorted.size(); i++) {
            below += weight.applyAsDouble(sorted.get(i));
            if (Math.abs(below - half) < half * ROUNDING && i + 1 < sorted.size()) {
                return (sorted.get(i).score() + sorted.get(i + 1).score()) / 2;
            }
            if (below > half) {
                return sorted.get(i).score();
            }
        }
        return null;
    }
}
