package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How precise the exchanges of a span of time were: medians over exchanges, of the pair and never of one side.
 *
 * @param n how many exchanges have a score
 * @param statements of how many statements they consist, contested ones left out
 * @param all median precision, 0 to 100; absent under {@value #FEWEST} exchanges
 * @param own the same in the speaker's own domain; absent under {@value #FEWEST} exchanges that engage it
 * @param other the same in the other leader's domain; absent under {@value #FEWEST} exchanges that engage it
 * @param contested how many statements were left out because their speaker contested them
 */
public record PairPrecision(
        int n,
        int statements,
        @Nullable Double all,
        @Nullable Double own,
        @Nullable Double other,
        int contested) {

    /** Under so many exchanges there is not enough to say. */
    public static final int FEWEST = 3;

    static PairPrecision of(List<ExchangeScore> exchanges) {
        return new PairPrecision(
                (int) exchanges.stream().filter(e -> e.all() != null).count(),
                exchanges.stream().mapToInt(ExchangeScore::statements).sum(),
                median(exchanges, ExchangeScore::all),
                median(exchanges, ExchangeScore::own),
                median(exchanges, ExchangeScore::other),
                exchanges.stream().mapToInt(ExchangeScore::contested).sum());
    }

    private static @Nullable Double median(
            List<ExchangeScore> exchanges, Function<ExchangeScore, @Nullable Double> score) {
        var known = exchanges.stream()
                .map(score)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return known.size() < FEWEST ? null : UsualRange.median(known);
    }
}
