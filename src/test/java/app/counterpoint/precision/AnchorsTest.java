package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This is too risky                  | 15
            This is too risky.                 | 15
            can we do this faster?             | 20
            Can we do this faster?             | 20
            we don't have the bandwidth        | 20
            customers need this                | 20
            """)
    void aClaimWithoutSupportScoresLow(String statement, double most) {
        assertThat(Scores.score(statement)).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy"})
    void thePreciseOneOfAPairScoresHigher(String set) throws IOException {
        for (Pair pair : Pair.read(RatedData.PAIRS.resolve("leader_pairs_" + set + "_dev.tsv"))) {
            assertThat(Scores.score(pair.precise())).as(pair.precise()).isGreaterThan(Scores.score(pair.vague()));
            assertThat(Scores.score(pair.precise().toLowerCase(Locale.ROOT)))
                    .as("in lower case: " + pair.precise())
                    .isGreaterThan(Scores.score(pair.vague().toLowerCase(Locale.ROOT)));
        }
    }
}
