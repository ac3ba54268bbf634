package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cold starts of the image resizer take 4 seconds, so thumbnails time out in the feed",
                "late fees for library books cost 3 euro more postage than they bring in",
                "a rename of a team orphans its saved searches",
            })
    void whatIsFoundShowsPointsThoughTheWordsAreNotThoseOfWork(String statement) {
        assertThat(Scores.of(statement).spans())
                .filteredOn(span -> span.kind() == SpanKind.FEATURE || span.kind() == SpanKind.COST)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.points()).isGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quality is Gate 1, Gate 2 and Gate 3 in our model",
                "Fairness is Pillar 1 of the 5 Pillars in our Book, right there on Page 3",
                "Season 1 was so-so, Season 2 was so-so, and Season 3 is like Season 2",
            })
    void figuresThatMeasureNothingLeaveAStatementVague(String statement) {
        assertThat(Scores.score(statement)).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tram report is printed twice",
                "an autumn evening by the lake was quiet and our friends sang",
            })
    void theWordingIsBlindToCapitals(String sentence) {
        assertThat(wording(sentence.toUpperCase(Locale.ROOT))).isEqualTo(wording(sentence));
        assertThat(wording(CrowdTraining.titleCase(sentence))).isEqualTo(wording(sentence));
    }

    @Test
    void theWordingWeighsNoCountOfTheSurface() {
        double[] weights = weights().wording().weights();
        for (int i = CrowdFeatures.PLAIN; i < weights.length; i++) {
            assertThat(weights[i]).as(CrowdFeatures.NAMES[i]).isZero();
        }
    }

    @Test
    void evidenceNeverCountsNothing() {
        assertThat(RegisterModel.evidence(RegisterModel.gate(-1))).isPositive();
        assertThat(RegisterModel.evidence(RegisterModel.gate(2))).isEqualTo(1);
    }

    private static double wording(String sentence) {
        PrecisionScorer scorer = PrecisionScorer.english();
        Tokens tokens = scorer.tokenizer().read(sentence);
        boolean[] idle = Idle.fillers(tokens, Evidence.find(tokens, scorer.lexicon()), Repetition.in(tokens));
        return weights()
                .wording()
                .of(
                        CrowdFeatures.of(tokens, scorer.lexicon(), idle),
                        tokens,
                        scorer.lexicon().table(),
                        idle);
    }

    private static Weights weights() {
        return Weights.english();
    }
}
