package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final PrecisionScorer KNOWING =
            PrecisionScorer.english().with(new Glossary(Set.of("Sunrise", "green lane"), Set.of("hermes")));

    @Test
    void aCompanysOwnWordsAreNamedThings() {
        String text = "we should keep hermes out of the green lane";
        Scoring.Scored knowing = Scores.scored(KNOWING.score(text), text);
        assertThat(knowing.spans())
                .anyMatch(span ->
                        span.kind() == SpanKind.COMPONENT && span.in(text).equals("hermes"))
                .anyMatch(
                        span -> span.kind() == SpanKind.FEATURE && span.in(text).equals("green lane"));
        assertThat(knowing.score()).isGreaterThan(Scores.score(text));
    }

    @Test
    void theGlossaryOfOneScorerIsUnknownToAnother() {
        String text = "the sunrise comes later";
        assertThat(Scores.scored(KNOWING.score(text), text).spans()).isNotEmpty();
        assertThat(Scores.of(text).spans()).noneMatch(span -> span.kind() == SpanKind.FEATURE);
    }

    @Test
    void anEmptyGlossaryChangesNothing() {
        String text = "Can the export ship by 14 March?";
        assertThat(PrecisionScorer.english().with(Glossary.EMPTY).score(text)).isEqualTo(Scores.of(text));
    }
}
