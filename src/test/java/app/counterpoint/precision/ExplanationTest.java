package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void thePointsOfTheSpansWithBaseAndRestAreTheScore() throws IOException {
        for (String text : texts()) {
            Scoring.Scored scored = Scores.of(text);
            double sum = scored.spans().stream().mapToDouble(Span::points).sum() + scored.base() + scored.rest();
            assertThat(sum).as(text).isCloseTo(scored.score(), within(1e-9));
        }
    }

    @Test
    void evidenceNeverTakesPointsAndVaguenessNeverGivesThem() throws IOException {
        for (String text : texts()) {
            for (Span span : Scores.of(text).spans()) {
                assertThat(span.kind().isEvidence() ? span.points() : -span.points())
                        .as(span.in(text) + " in: " + text)
                        .isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void aStatementOfTheCtoThatNamesAFeatureIsAboutTheProduct() {
        assertThat(Scores.of("The dashboard filter you want is used by 3% of weekly active users.")
                        .domain()
                        .product())
                .isGreaterThan(0.5);
        assertThat(Scores.of("Why can't the webhook retry use the queue we built for emails?")
                        .domain()
                        .technology())
                .isGreaterThan(0.5);
        assertThat(Scores.of("This is too risky").domain()).isEqualTo(DomainShare.NONE);
    }

    @Test
    void theWordsOfAStatementAddUpToWhatTheirTermGives() throws IOException {
        PrecisionScorer scorer = PrecisionScorer.english();
        Weights weights = Weights.english();
        for (String text : texts()) {
            Scoring.Scored scored = Scores.of(text);
            double[] terms = scorer.parts(scorer.tokenizer().read(text)).terms();
            double joined = new Explanation(weights).raw(terms) - weights.bias();
            double share = weights.join()[Terms.PRECISE_WORDS] * terms[Terms.PRECISE_WORDS] / joined;

            assertThat(scorer.explain(text).words().stream()
                            .mapToDouble(WordPoints::points)
                            .sum())
                    .as(text)
                    .isCloseTo(share * (scored.score() - scored.base()), within(1e-6));
        }
    }

    @Test
    void noNameAndNoArticleIsAmongTheWordsThatTell() {
        String text = "Maria moved the invoices to Berlin in March";
        assertThat(PrecisionScorer.english().explain(text).words())
                .filteredOn(word -> word.points() != 0)
                .extracting(word -> word.in(text))
                .contains("invoices")
                .doesNotContain("Maria", "Berlin", "the", "to", "in");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(Scores.of("This is too risky").missing())
                .contains(SpanKind.FEATURE, SpanKind.COMPONENT, SpanKind.TIME, SpanKind.COST);
        Scoring.Scored scored = Scores.of("The auth migration needs two engineers for three weeks.");
        assertThat(scored.missing()).doesNotContain(SpanKind.TIME, SpanKind.COST, SpanKind.COMPONENT);
    }

    @Test
    void theSameTextScoresTheSameOnAllThreads() throws IOException {
        List<String> texts = texts();
        List<Scoring> alone =
                texts.stream().map(PrecisionScorer.english()::score).toList();
        List<Scoring> together = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> PrecisionScorer.english().score(texts.get(i)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void hostileUnicodeBreaksNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(
                        switch (random.nextInt(6)) {
                            case 0 -> (char) random.nextInt(0x10000);
                            case 1 -> (char) (0xD800 + random.nextInt(0x800));
                            case 2 -> " \t\n\u00a0\u200b\u202e".charAt(random.nextInt(6));
                            case 3 -> "$%#<>-_.'’/:".charAt(random.nextInt(12));
                            case 4 -> (char) ('0' + random.nextInt(10));
                            default -> (char) ('a' + random.nextInt(26));
                        });
            }
            if (PrecisionScorer.english().score(text.toString()) instanceof Scoring.Scored scored) {
                assertThat(scored.spans()).allMatch(span -> span.end() <= text.length());
            }
        }
    }

    @Test
    void aVeryLongTextIsAnswered() {
        assertThat(Scores.score("the retry queue drops 4% of the orders, ".repeat(2500)))
                .isBetween(0.0, 100.0);
        assertThat(PrecisionScorer.english().score("x".repeat(100_000)))
                .isEqualTo(new Scoring.NotScored(Reason.TOO_SHORT));
        assertThat(Scores.score("a-".repeat(50_000))).isBetween(0.0, 100.0);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String set : List.of("easy", "hard")) {
            for (Pair pair : Pair.read(RatedData.PAIRS.resolve("leader_pairs_" + set + "_dev.tsv"))) {
                texts.add(pair.precise());
                texts.add(pair.vague());
                texts.add(pair.vague() + " " + pair.precise());
            }
        }
        return texts;
    }
}
