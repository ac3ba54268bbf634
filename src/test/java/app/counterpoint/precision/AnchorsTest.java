package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
    @ValueSource(
            strings = {
                "we can't do that without taking on technical debt that we'll pay back in Q3",
                "We can't do that without taking on technical debt we'll pay back in Q3.",
                "Redis failover drops 4% of carts; fix before Black Friday.",
            })
    void theModelSentenceScoresHigh(String statement) {
        assertThat(Scores.score(statement)).isGreaterThanOrEqualTo(70);
    }

    @Test
    void aVagueClaimThatTheStatementBacksUpStopsCounting() {
        Scoring.Scored backed = Scores.of("customers need this: 14 of 40 renewals name SSO");
        assertThat(backed.score()).isGreaterThan(60);
        assertThat(backed.spans()).noneMatch(span -> span.kind() == SpanKind.VAGUE && span.points() < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy", "hard"})
    void thePreciseOneOfAPairScoresHigher(String set) throws IOException {
        for (Pair pair : Pair.read(RatedData.PAIRS.resolve("leader_pairs_" + set + "_dev.tsv"))) {
            assertThat(Scores.score(pair.precise())).as(pair.precise()).isGreaterThan(Scores.score(pair.vague()));
            assertThat(Scores.score(pair.precise().toLowerCase(Locale.ROOT)))
                    .as("in lower case: " + pair.precise())
                    .isGreaterThan(Scores.score(pair.vague().toLowerCase(Locale.ROOT)));
        }
    }
}
