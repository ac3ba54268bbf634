package app.counterpoint.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The middle score of several statements, in which a longer one weighs more, by the root of its length: many short ones do not drown it.
 * The same that the precision core gives to an exchange.
 */
public final class RobustScore {

    /** Of fewer statements than this nothing is said. */
    public static final int FEWEST = 3;

    /** Sums of weights are equal within so much. */
    private static final double ROUNDING = 1e-9;

    private RobustScore() {}

    /** Of all of them alike; see {@link #of(Collection, ToDoubleFunction)}. */
    public static @Nullable Double of(Collection<Statement> statements) {
        return of(statements, _ -> 1);
    }

    /**
     * The score that half of the weight lies below and half above; the mean of the two in the middle where the weight splits evenly
     * between them.
     *
     * @param share what part of a statement is meant, 0 to 1, as the part that lies in a domain
     * @return 0 to 100; absent when nothing has weight
     */
    public static @Nullable Double of(Collection<Statement> statements, ToDoubleFunction<Statement> share) {
        var sorted = statements.stream()
                .filter(s -> share.applyAsDouble(s) > 0)
                .sorted(Comparator.comparingDouble(Statement::score).thenComparing(Statement::id))
                .toList();
        ToDoubleFunction<Statement> weight = s -> share.applyAsDouble(s) * Math.sqrt(s.length());
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
