package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the scorer does on statements that nobody had in sight when the lists were written. Only totals are looked at: reading
 * single errors here and mending them would make the figures worthless.
 */
class NeverInSightTest {
    private static final Written UNREAD = Written.neverInSight();

    @ParameterizedTest
    @CsvSource({"0, .74", "1, .76", "2, .86", "3, .82", "4, .80"})
    void theFacetsThatAReaderFindsAreFound(int flag, double least) {
        double[] counts = Flags.count(PrecisionScorer.english(), UNREAD.rows(), flag);
        assertThat(Flags.f1(counts)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theScoreRanksStatementsAsAReaderDoes() {
        assertThat(rank(text -> text)).isGreaterThanOrEqualTo(.80);
    }

    @Test
    void lowerCaseCostsNothingInTheRanking() {
        assertThat(rank(text -> text.toLowerCase(Locale.ROOT))).isGreaterThanOrEqualTo(.80);
    }

    @Test
    void ofAPlainPairThePreciseOneAlwaysScoresHigher() {
        List<Pair> plain =
                UNREAD.pairs().stream().filter(pair -> !pair.isHard()).toList();
        assertThat(plain)
                .hasSize(40)
                .allSatisfy(pair -> assertThat(Scores.score(pair.precise())).isGreaterThan(Scores.score(pair.vague())));
    }

    @Test
    void ofPairsWrittenToFoolItNineInTenAreTold() {
        List<Pair> hard = UNREAD.pairs().stream().filter(Pair::isHard).toList();
        assertThat(hard).hasSize(100);
        assertThat(hard.stream()
                        .filter(pair -> Scores.score(pair.precise()) > Scores.score(pair.vague()))
                        .count())
                .isGreaterThanOrEqualTo(90);
    }

    @Test
    void whatIsAboutOneDomainIsMostlyToldToBe() {
        List<Pair> one = UNREAD.pairs().stream()
                .filter(pair -> DomainTags.isProduct(pair) != DomainTags.isTechnical(pair))
                .toList();
        assertThat(one)
                .hasSize(103)
                .filteredOn(pair -> DomainTags.isProduct(pair)
                        == Scores.of(pair.precise()).domain().product() > 0.5)
                .hasSizeGreaterThanOrEqualTo(85);
    }

    private static double rank(UnaryOperator<String> written) {
        List<Rated> rows = UNREAD.rows();
        PrecisionScorer scorer = PrecisionScorer.english();
        return Correlation.spearman(
                rows.stream()
                        .mapToDouble(rated -> Evaluation.score(scorer, written.apply(rated.text())))
                        .toArray(),
                rows.stream().mapToDouble(Rated::rating).toArray());
    }
}
