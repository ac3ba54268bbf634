package app.counterpoint.exchange;

import app.counterpoint.shared.Seat;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How specific the statements of one side were.
 *
 * @param score the {@linkplain RobustScore robust score}, 0 to 100; absent under {@value RobustScore#FEWEST} statements
 * @param n how many statements stand behind it, contested ones left out
 */
public record SideScore(@Nullable Double score, int n) {

    /** Of one leader's statements, as far as they lie in the domain that {@code share} asks for. */
    public static SideScore of(Collection<Statement> statements, Seat side, ToDoubleFunction<Statement> share) {
        var counted = statements.stream()
                .filter(one -> one.seat() == side && !one.contested() && share.applyAsDouble(one) > 0)
                .toList();
        return new SideScore(
                counted.size() < RobustScore.FEWEST ? null : RobustScore.of(counted, share), counted.size());
    }

    /** Of all of one leader's statements, whatever they are about. */
    public static SideScore of(Collection<Statement> statements, Seat side) {
        return of(statements, side, _ -> 1);
    }

    /** {@code 64 of 100 (n 12)}, or {@code not enough to say (n 2)}. */
    public String words() {
        return (score == null ? "not enough to say" : Math.round(score) + " of 100") + " (n " + n + ")";
    }
}
