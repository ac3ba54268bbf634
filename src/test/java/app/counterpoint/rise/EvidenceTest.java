package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers under the judgement: probabilities that add up, and evidence that a slow calculation by the textbook confirms. */
class EvidenceTest {

    private final CountModel counts = CountModel.INSTANCE;
    private final ShareModel shares = ShareModel.INSTANCE;

    @ParameterizedTest
    @CsvSource({
        "0.1,2.252712651734206",
        "0.5,0.5723649429247001",
        "1,0",
        "2,0",
        "5,3.178053830347946",
        "101,363.73937555556349"
    })
    void logGammaIsThatOfTheTables(double x, double expected) {
        assertThat(LogGamma.of(x)).isEqualTo(expected, within(1e-10 * Math.max(1, expected)));
    }

    @Test
    void countsOfACellAddUpToOneAroundItsMeanAndScatter() {
        for (var cell = 0; cell < 25 * counts.cells().shapes(); cell++) {
            double sum = 0;
            double mean = 0;
            double square = 0;
            for (var count = 0; count <= 400; count++) {
                var p = counts.row(count).likelihood()[cell];
                sum += p;
                mean += p * count;
                square += p * count * count;
            }
            assertThat(sum).isEqualTo(1, within(1e-9));
            assertThat(mean).isEqualTo(counts.means()[cell], within(1e-6));
            var variancePerMean = (square - mean * mean) / mean;
            assertThat(Math.min(2, variancePerMean - 1)).isEqualTo(counts.scatter()[cell], within(1e-4));
        }
    }

    @Test
    void theTailOfACountIsWhatIsNotBelowIt() {
        for (var cell = 0; cell < counts.cells().size(); cell += 7) {
            var below = 0.0;
            for (var count = 0; count <= 30; count++) {
                assertThat(counts.row(count).atLeast()[cell]).isEqualTo(1 - below, within(1e-9));
                below += counts.row(count).likelihood()[cell];
            }
        }
    }

    @Test
    void sharesOfACellAddUpToOneAroundTheirMean() {
        for (var of : new int[] {1, 4, 25}) {
            for (var cell = 0; cell < shares.cells().size(); cell++) {
                double sum = 0;
                double mean = 0;
                for (var count = of; count >= 0; count--) {
                    var row = shares.row(WeekCount.of(count, of));
                    sum += row.likelihood()[cell];
                    mean += count * row.likelihood()[cell];
                    assertThat(row.atLeast()[cell]).isEqualTo(sum, within(1e-9));
                }
                assertThat(sum).isEqualTo(1, within(1e-9));
                assertThat(mean).isEqualTo(of * shares.means()[cell], within(1e-6));
            }
        }
    }

    @Test
    void hypothesesWeighOne() {
        assertThat(sum(Hypotheses.RISES.latest())).isEqualTo(1, within(1e-12));
        assertThat(sum(Hypotheses.RISES.earlier())).isEqualTo(1, within(1e-12));
        assertThat(sum(Hypotheses.RISES.windows())).isEqualTo(1, within(1e-12));
        assertThat(sum(counts.cells().shapePrior())).isEqualTo(1, within(1e-12));
        assertThat(sum(shares.cells().shapePrior())).isEqualTo(1, within(1e-12));
    }

    /** Once more, slowly: every belief from the whole history, every likelihood by itself. */
    @Test
    void theIncrementalEvidenceIsThatOfTheDefinition() {
        var y = new int[] {1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 2, 5, 4};
        var baseline = new Baseline(counts.cells());
        var search = new Search(counts.cells(), Hypotheses.RISES);
        for (var week = 0; week < y.length - 1; week++) {
            baseline.learn(counts.row(y[week]));
        }
        search.run(baseline, counts.row(y[y.length - 1]));

        var ratio = 0.0;
        for (var window = 1; window <= 5; window++) {
            ratio += Hypotheses.RISES.windows()[window - 1] * evidence(y, window);
        }
        assertThat(search.ratio()).isEqualTo(ratio, within(1e-7 * ratio));
        assertThat(search.bestWindow()).isEqualTo(2);
    }

    private double evidence(int[] y, int window) {
        var start = y.length - window;
        var shapes = counts.cells().shapes();
        double shifted = 0;
        double unshifted = 0;
        for (var cell = 0; cell < counts.cells().size(); cell++) {
            var belief = Math.log(counts.cells().shapePrior()[cell % shapes]);
            for (var week = 0; week < start; week++) {
                var row = counts.row(y[week]).likelihood();
                belief += Math.pow(0.98, start - 1 - week) * Math.log(0.99 * row[cell] + 0.01 * row[cell + 6 * shapes]);
            }
            unshifted += Math.exp(belief) * likelihood(y, start, cell);
            for (var i = 0; i < Hypotheses.RISES.steps().length; i++) {
                shifted += Hypotheses.RISES.weights(window)[i]
                        * Math.exp(belief)
                        * likelihood(y, start, cell + Hypotheses.RISES.steps()[i] * shapes);
            }
        }
        return shifted / unshifted;
    }

    private double likelihood(int[] y, int start, int cell) {
        var likelihood = 1.0;
        for (var week = start; week < y.length; week++) {
            likelihood *= counts.row(y[week]).likelihood()[cell];
        }
        return likelihood;
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }
}
