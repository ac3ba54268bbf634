package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.precision.Scoring;
import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Terms;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExchangeScorerTest {

    private static final Instant BEGAN = Instant.parse("2026-11-17T09:00:00Z");
    private static final String OBJECTION =
            "We can't move the billing service to Kafka before March, because two engineers are on the audit log.";
    private static final String REQUEST = "Then drop the PDF export from the beta, only three accounts asked for it.";
    private static final String PROMISE = "If we drop the PDF export, the billing service ships in week 12.";

    private final ExchangeScorer scorer = new ExchangeScorer(new TestClock("2026-11-23T08:00:00Z"));

    @Test
    void everyStatementOfATurnIsScoredOnItsOwn() {
        var found = score(turn(Seat.CPO, REQUEST), turn(Seat.CTO, OBJECTION + " " + PROMISE));

        assertThat(found.statements())
                .extracting(ScoredExchanges.Spoken::text)
                .containsExactly(REQUEST, OBJECTION, PROMISE);
        assertThat(found.statements().stream().map(one -> one.statement().score()))
                .containsExactly(alone(REQUEST), alone(OBJECTION), alone(PROMISE));
        assertThat(found.statements())
                .extracting(one -> one.statement().seat())
                .containsExactly(Seat.CPO, Seat.CTO, Seat.CTO);
        assertThat(found.statements())
                .extracting(one -> one.statement().length())
                .containsExactly(REQUEST.length(), OBJECTION.length(), PROMISE.length());
        assertThat(found.leftOut()).isEmpty();
    }

    @Test
    void whatTakesNoPositionIsLeftOutAndCountedByReason() {
        var found = score(
                turn(Seat.CPO, "Good morning, thanks for making the time today! " + REQUEST),
                turn(Seat.CTO, "How was the weekend in the mountains, did it rain? " + OBJECTION),
                turn(Seat.CPO, "What time is the roadmap review on Thursday again? " + PROMISE),
                turn(Seat.CTO, "Wir können das nicht vor dem März machen, weil die Leute fehlen."),
                turn(Seat.CPO, "You said: then drop the PDF export from the beta, only three accounts asked for it."));

        assertThat(found.statements()).extracting(ScoredExchanges.Spoken::text).startsWith(REQUEST, OBJECTION, PROMISE);
        assertThat(found.passedOver().counts())
                .containsEntry(LeftOut.UNSUPPORTED_LANGUAGE, 1)
                .containsKeys(LeftOut.GREETING, LeftOut.QUESTION);
        assertThat(found.leftOut()).containsEntry("sentences in a language that is not supported", 1L);
    }

    @Test
    void repeatingTheOthersWordsIsAQuotation() {
        var found = score(turn(Seat.CPO, REQUEST), turn(Seat.CTO, REQUEST + " " + OBJECTION));

        assertThat(found.statements()).extracting(ScoredExchanges.Spoken::text).containsExactly(REQUEST, OBJECTION);
        assertThat(found.passedOver().counts()).isEqualTo(Map.of(LeftOut.QUOTATION, 1));
    }

    @Test
    void aTurnOfFewerThanSixWordsAtAChangeOfSpeakerMayBelongToTheOther() {
        var found = score(
                turn(Seat.CPO, REQUEST),
                turn(Seat.CTO, "Drop the PDF export now."),
                turn(Seat.CPO, PROMISE),
                turn(Seat.CPO, "Drop the PDF export now."),
                turn(Seat.CPO, PROMISE),
                turn(Seat.CTO, OBJECTION));

        assertThat(found.passedOver().counts()).isEqualTo(Map.of(LeftOut.SHORT_TURN, 1));
        assertThat(found.statements()).hasSize(5);
    }

    @Test
    void withoutAnAnswerItIsNoExchange() {
        var found = score(turn(Seat.CPO, REQUEST), turn(Seat.CPO, PROMISE));

        assertThat(found.statements()).isEmpty();
        assertThat(found.passedOver().counts()).isEqualTo(Map.of(LeftOut.UNANSWERED, 2));
    }

    @Test
    void theSameConversationGivesTheSameKeysInTheOrderInWhichItWasSaid() {
        var turns = new SpokenTurn[] {turn(Seat.CPO, REQUEST), turn(Seat.CTO, OBJECTION + " " + PROMISE)};
        var once = ids(score(turns));

        assertThat(ids(score(turns))).isEqualTo(once);
        assertThat(once).doesNotHaveDuplicates().isSorted();
        assertThat(score(turns).passedOver().id()).isEqualTo("k3v9x:t1");
    }

    @Test
    void wordsAreKeptOnlyForTheDaysThatBothAgreedTo() {
        assertThat(scorer.score(pair(0), "t1", both(), null).statements())
                .allMatch(one -> one.statement().text() == null);
        assertThat(scorer.score(pair(7), "t1", both(), null).statements())
                .allMatch(one -> one.text().equals(one.statement().text())
                        && Instant.parse("2026-11-30T08:00:00Z")
                                .equals(one.statement().textUntil()));
    }

    @Test
    void aSideOfAnExchangeHasTheScoreThatTheCoreGivesIt() {
        var found = score(
                turn(Seat.CPO, REQUEST), turn(Seat.CTO, OBJECTION + " " + PROMISE + " This is too risky for us."));
        var core = new app.counterpoint.precision.Conversation(PrecisionScorer.english())
                .read(List.of(
                        new app.counterpoint.precision.Turn("CPO", REQUEST),
                        new app.counterpoint.precision.Turn(
                                "CTO", OBJECTION + " " + PROMISE + " This is too risky for us.")));

        assertThat(RobustScore.of(found.statements().stream()
                        .map(ScoredExchanges.Spoken::statement)
                        .filter(one -> one.seat() == Seat.CTO)
                        .toList()))
                .isEqualTo(Objects.requireNonNull(core.sides().get("CTO")).score());
    }

    @Test
    void aTypedStatementIsScoredAloneAndSaysWhyWhereItIsNot() {
        assertThat(scorer.typed(pair(0), "x#1", Seat.CTO, BEGAN, OBJECTION))
                .isInstanceOfSatisfying(TypedStatement.Scored.class, typed -> {
                    assertThat(typed.statement().score()).isEqualTo(alone(OBJECTION));
                    assertThat(typed.statement().exchangeId()).isEqualTo("x#1");
                    assertThat(StatementKey.ofWholeTurn(typed.statement())).isEmpty();
                });
        assertThat(scorer.typed(pair(0), "x#1", Seat.CTO, BEGAN, "Das geht nicht, weil wir keine Leute dafür haben."))
                .isEqualTo(new TypedStatement.NotScored("the language is not supported yet; English is"));
    }

    private ScoredExchanges score(SpokenTurn... turns) {
        return scorer.score(pair(0), "t1", inPlace(turns), "i1");
    }

    private static List<SpokenTurn> both() {
        return inPlace(turn(Seat.CPO, REQUEST), turn(Seat.CTO, OBJECTION));
    }

    private static List<SpokenTurn> inPlace(SpokenTurn... turns) {
        var placed = new ArrayList<SpokenTurn>();
        for (var turn : turns) {
            placed.add(new SpokenTurn(
                    placed.size(), turn.seat(), turn.at().plusSeconds(20L * placed.size()), turn.text()));
        }
        return placed;
    }

    private static SpokenTurn turn(Seat seat, String text) {
        return new SpokenTurn(0, seat, BEGAN, text);
    }

    private static List<String> ids(ScoredExchanges found) {
        return found.statements().stream().map(one -> one.statement().id()).toList();
    }

    private static double alone(String text) {
        return ((Scoring.Scored) PrecisionScorer.english().score(text)).score();
    }

    private static Relationship pair(int textDays) {
        var terms = new Terms("t", EnumSet.allOf(LanguageSource.class), Map.of(), textDays, "1");
        return new Relationship(
                new RelationshipId("k3v9x"),
                "Pair",
                ZoneOffset.UTC,
                false,
                Map.of(),
                new Agreement(terms, Map.of(), false),
                new GlossaryWords(Set.of(), Set.of()),
                List.of(),
                1L);
    }
}
