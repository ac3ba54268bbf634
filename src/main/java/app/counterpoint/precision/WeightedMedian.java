package app.counterpoint.precision;

import java.util.Comparator;
import java.util.List;

/** The middle score of several statements, where a longer one counts more, by the root of its length: many short ones do not drown it. */
final class WeightedMedian {
    private WeightedMedian() {}

    static double of(List<ExchangeReading.Statement> statements) {
        List<ExchangeReading.Statement> sorted = statements.stream()
                .sorted(Comparator.comparingDouble(
                        statement -> statement.scoring().score()))
                .toList();
        double half = sorted.stream().mapToDouble(WeightedMedian::weight).sum() / 2;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            sum += weight(sorted.get(i));
            if (Math.abs(sum - half) < 1e-9 && i + 1 < sorted.size()) {
                return (sorted.get(i).scoring().score()
                                + sorted.get(i + 1).scoring().score())
                        / 2;
            }
            if (sum > half) {
                return sorted.get(i).scoring().score();
            }
        }
        throw new IllegalArgumentException("there must be a statement");
    }

    private static double weight(ExchangeReading.Statement statement) {
        return Math.sqrt(statement.text().length());
    }
}
