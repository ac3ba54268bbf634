package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualRangeTest {

    @Test
    void isAbsentBelowSixWeeks() {
        assertThat(RiseDetector.usual(weeks(2, 2, 2, 2, 2))).isNull();
        assertThat(RiseDetector.usual(weeks(2, 2, 2, 2, 2, 2))).isNotNull();
    }

    @Test
    void staysAtNothingAfterNothing() {
        var usual = usual(IntStream.range(0, 40).map(_ -> 0).toArray());
        assertThat(usual.low()).isZero();
        assertThat(usual.high()).isZero();
        assertThat(usual.expected()).isBetween(0.0, 0.1);
        assertThat(usual.contains(0)).isTrue();
        assertThat(usual.contains(1)).isFalse();
    }

    @Test
    void isWiderForFewWeeksThanForMany() {
        var few = usual(3, 5, 4, 4, 3, 5);
        var many = usual(IntStream.range(0, 60).map(week -> 3 + week % 3).toArray());
        assertThat(few.high() - few.low()).isGreaterThan(many.high() - many.low());
        assertThat(many.expected()).isEqualTo(4, within(0.5));
        assertThat(many.contains(4)).isTrue();
    }

    @Test
    void looksAtCountsEvenWhereAShareIsKnown() {
        assertThat(RiseDetector.usual(IntStream.of(3, 5, 4, 4, 3, 5)
                        .mapToObj(count -> WeekCount.of(count, 10))
                        .toList()))
                .isEqualTo(usual(3, 5, 4, 4, 3, 5));
    }

    /** Counts are whole, so that a range of at least four weeks in five holds more of them when they are few. */
    @ParameterizedTest
    @CsvSource({"0.5,1,10", "2,1,10", "2,1,40", "5,1,40", "2,2,40", "5,2,40", "20,1,40"})
    void holdsAboutFourWeeksInFiveOrMore(double mean, double variancePerMean, int history) {
        var random = new Random(17);
        var inside = 0;
        for (var series = 0; series < 400; series++) {
            var counts = IntStream.range(0, history)
                    .map(_ -> Chance.negativeBinomial(random, mean, variancePerMean))
                    .toArray();
            inside += usual(counts).contains(Chance.negativeBinomial(random, mean, variancePerMean)) ? 1 : 0;
        }
        assertThat(inside / 400.0).isBetween(0.75, 0.97);
    }

    @Test
    void refusesARangeThatIsUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UsualCount(3, 2, 2.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsualCount(-1, 2, 2.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsualCount(1, 2, Double.NaN));
    }

    private static UsualCount usual(int... counts) {
        return Objects.requireNonNull(RiseDetector.usual(weeks(counts)));
    }

    private static List<WeekCount> weeks(int... counts) {
        return IntStream.of(counts).mapToObj(WeekCount::of).toList();
    }
}
