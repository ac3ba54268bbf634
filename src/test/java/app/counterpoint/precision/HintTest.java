package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This is too risky                                   | UNSUPPORTED_RISK       | too risky
            We don't have the bandwidth for the billing service | UNSUPPORTED_CAPACITY   | bandwidth
            The billing service is our top priority             | UNSUPPORTED_PRIORITY   | priority
            It adds a lot of complexity to the retry queue      | UNSUPPORTED_COMPLEXITY | complexity
            Can we do the CSV export faster?                    | UNSUPPORTED_TIMING     | faster
            Customers need the invite link                      | UNSUPPORTED_NEED       | need
            """)
    void aVaguePhraseIsNamedByWhatItClaims(String statement, HintKind kind, String words) {
        assertThat(hints(statement))
                .anyMatch(hint -> hint.kind() == kind
                        && hint.about() != null
                        && hint.about().in(statement).contains(words));
    }

    @Test
    void whatIsMissingIsSaidOnceAndWithoutAPlace() {
        assertThat(hints("This is too risky"))
                .filteredOn(hint -> hint.about() == null)
                .extracting(Hint::kind)
                .containsExactly(HintKind.NO_THING, HintKind.NO_TIME, HintKind.NO_COST, HintKind.NO_CONSEQUENCE);
    }

    @Test
    void aWordThatPointsAtNothingNamedIsShown() {
        String statement = "This is too risky";
        assertThat(hints(statement).getFirst().kind()).isEqualTo(HintKind.DANGLING);
        assertThat(hints("The retry queue drops orders, and this costs us 40 renewals in May"))
                .extracting(Hint::kind)
                .doesNotContain(HintKind.DANGLING, HintKind.NO_THING, HintKind.NO_COST);
    }

    @Test
    void aPhraseThatTheStatementBacksUpGivesNoHint() {
        assertThat(hints("customers need this: 14 of 40 renewals name SSO"))
                .extracting(Hint::kind)
                .doesNotContain(HintKind.UNSUPPORTED_NEED);
    }

    @Test
    void aHedgeAndABuzzwordAreShownWhereTheyStand() {
        assertThat(hints("Maybe we should be more customer-centric"))
                .extracting(Hint::kind)
                .contains(HintKind.HEDGE, HintKind.BUZZWORD);
    }

    private static List<Hint> hints(String statement) {
        return Hint.of(Scores.of(statement), statement);
    }
}
