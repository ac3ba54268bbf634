package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@Import(Exchanges.class)
@RecordApplicationEvents
class ExchangesTest {

    private static final Instant SAID = Instant.parse("2026-11-17T09:00:00Z");
    private static final Instant FROM = SAID.minusSeconds(60);
    private static final Instant TO = SAID.plusSeconds(3600);

    private final RelationshipId relationship = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void bothAgree() {
        clock.set("2026-11-23T08:00:00Z");
        when(relationships.languageScored(relationship)).thenReturn(true);
    }

    @Test
    void statementsAreKeptOnceAndReadAsTheyWereWritten() {
        var statements = List.of(statement(1, null), statement(2, SAID.plus(Duration.ofDays(30))));

        assertThat(exchanges.add(statements)).isEqualTo(2);
        assertThat(exchanges.add(statements)).isZero();
        aDayPasses();

        assertThat(exchanges.between(relationship, FROM, TO))
                .isEqualTo(statements.stream()
                        .map(one -> one.entering(clock.instant(), false))
                        .toList());
        assertThat(changes())
                .containsExactly(new StatementsChanged(relationship, SAID.plusSeconds(1), SAID.plusSeconds(2)));
    }

    @Test
    void withoutTheAgreementOfBothNothingIsAdded() {
        when(relationships.languageScored(relationship)).thenReturn(false);
        assertThat(exchanges.add(List.of(statement(1, null)))).isZero();

        when(relationships.languageScored(relationship)).thenReturn(true);
        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
        assertThat(changes()).isEmpty();
    }

    @Test
    void whileOneHasWithdrawnNothingIsToldAndTheNumbersAreAskedForAnew() {
        exchanges.add(List.of(statement(1, null), statement(9, null)));
        aDayPasses();
        exchanges.contest(statement(1, null).id(), Seat.CTO);

        when(relationships.languageScored(relationship)).thenReturn(false);
        publisher.publishEvent(new AgreementChanged(relationship));

        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
        assertThat(exchanges.contestedCount(relationship, FROM, TO)).isZero();
        assertThat(exchanges.newest(relationship)).isEmpty();
        assertThat(exchanges.firstKnown(relationship)).isEmpty();
        assertThat(changes())
                .last()
                .isEqualTo(new StatementsChanged(relationship, SAID.plusSeconds(1), SAID.plusSeconds(9)));
    }

    @Test
    void onlyWhoSaidItContestsIt() {
        exchanges.add(List.of(statement(1, null)));
        aDayPasses();
        var id = statement(1, null).id();

        assertThatThrownBy(() -> exchanges.contest(id, Seat.CPO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exchanges.contest(id, Seat.CPTO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(exchanges.contestedCount(relationship, FROM, TO)).isZero();

        exchanges.contest(id, Seat.CTO);
        assertThat(exchanges.contestedCount(relationship, FROM, TO)).isEqualTo(1);

        exchanges.withdrawContest(id, Seat.CTO);
        assertThat(exchanges.contestedCount(relationship, FROM, TO)).isZero();
        assertThat(changes()).hasSize(3);
    }

    @Test
    void wordsGoWhenTheirTimeIsOverAndTheScoreStays() {
        var day = Instant.parse("2026-11-25T08:00:00Z");
        exchanges.add(List.of(statement(1, day), statement(2, day.plusSeconds(1))));

        aDayPasses();
        clock.set("2026-11-25T08:00:00Z");
        assertThat(exchanges.forgetTextDue()).isEqualTo(1);

        assertThat(exchanges.between(relationship, FROM, TO))
                .extracting(Statement::text, Statement::score)
                .containsExactly(tuple(null, 61.25), tuple("The queue drains in two days.", 61.25));
        clock.advance(Duration.ofSeconds(1));
        assertThat(exchanges.forgetTextDue()).isEqualTo(1);
    }

    @Test
    void anImportIsTakenBackAlone() {
        exchanges.add(List.of(statement(1, null)));

        assertThat(exchanges.removeImport("another-" + relationship)).isZero();
        assertThat(exchanges.removeImport("import-" + relationship)).isEqualTo(1);
        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
    }

    @Test
    void aRemovedRelationshipLeavesNothing() {
        exchanges.add(List.of(statement(1, null)));

        publisher.publishEvent(new RelationshipRemoved(relationship));

        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
    }

    @Test
    void beforeADayHasPassedNobodyHearsOfThemAndThenThoseWhoKeepNumbersDo() {
        exchanges.add(List.of(statement(1, null)), List.of(passedOver(Map.of(LeftOut.GREETING, 2))));
        clock.advance(Duration.ofHours(24).minusMillis(1));

        assertThat(exchanges.enterDue()).isZero();
        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
        assertThat(exchanges.firstKnown(relationship)).isEmpty();
        assertThat(exchanges.newest(relationship)).isEmpty();
        assertThat(changes()).isEmpty();

        clock.advance(Duration.ofMillis(1));
        assertThat(exchanges.between(relationship, FROM, TO)).hasSize(1);
        assertThat(exchanges.newest(relationship)).contains(SAID.plusSeconds(1));
        assertThat(exchanges.enterDue()).isEqualTo(1);
        assertThat(exchanges.enterDue()).isZero();
        assertThat(changes())
                .containsExactly(new StatementsChanged(relationship, SAID.plusSeconds(1), SAID.plusSeconds(1)));
    }

    @Test
    void aPauseTakesNothingFromTheDayThatASpeakerHas() {
        exchanges.add(List.of(statement(1, null)));
        clock.advance(Duration.ofHours(20));
        publisher.publishEvent(new AgreementChanged(relationship));
        clock.advance(Duration.ofHours(20));
        assertThat(exchanges.between(relationship, FROM, TO)).isEmpty();
        clock.advance(Duration.ofHours(4));
        assertThat(exchanges.between(relationship, FROM, TO)).hasSize(1);
    }

    @Test
    void theInventedPairHasNobodyToSeeItFirst() {
        var demo = mock(Relationship.class);
        when(demo.demo()).thenReturn(true);
        when(relationships.find(relationship)).thenReturn(Optional.of(demo));

        exchanges.add(List.of(statement(1, null)));

        assertThat(exchanges.between(relationship, FROM, TO)).hasSize(1);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void whatWasLeftOutIsCountedOnceByReasonAndGoesWithItsImport() {
        var counts = List.of(passedOver(Map.of(LeftOut.GREETING, 2, LeftOut.QUOTATION, 1)));
        exchanges.add(List.of(statement(1, null)), counts);
        exchanges.add(List.of(statement(1, null)), counts);

        assertThat(exchanges.leftOut(relationship, FROM, TO))
                .isEqualTo(Map.of(LeftOut.GREETING, 2, LeftOut.QUOTATION, 1));
        assertThat(exchanges.leftOut(relationship, TO, TO.plusSeconds(1))).isEmpty();

        when(relationships.languageScored(relationship)).thenReturn(false);
        assertThat(exchanges.leftOut(relationship, FROM, TO)).isEmpty();

        when(relationships.languageScored(relationship)).thenReturn(true);
        exchanges.removeImport("import-" + relationship);
        assertThat(exchanges.leftOut(relationship, FROM, TO)).isEmpty();
    }

    @Test
    void ofATurnThatIsKnownAsAWholeNoPartsAreAdded() {
        var parts = statement(1, null);
        var whole = parts.exchangeId() + ":7";
        exchanges.add(List.of(withId(parts, whole)));

        assertThat(exchanges.add(List.of(
                        withId(parts, parts.exchangeId() + ":" + StatementKey.of(7, 0)),
                        withId(parts, parts.exchangeId() + ":" + StatementKey.of(7, 40)),
                        withId(parts, parts.exchangeId() + ":" + StatementKey.of(8, 0)))))
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedIsTakenBackAndWhatCameWithAFileIsNot() {
        exchanges.add(List.of(statement(1, null), typed(withId(statement(2, null), relationship + ":talk:typed-1"))));

        exchanges.takeBack(relationship + ":talk:typed-1");
        exchanges.takeBack(relationship + ":talk:typed-1");
        assertThatThrownBy(() -> exchanges.takeBack(statement(1, null).id()))
                .isInstanceOf(IllegalArgumentException.class);

        aDayPasses();
        assertThat(exchanges.between(relationship, FROM, TO))
                .extracting(Statement::id)
                .containsExactly(statement(1, null).id());
    }

    private static Statement typed(Statement one) {
        return new Statement(
                one.id(),
                one.relationship(),
                one.exchangeId(),
                one.seat(),
                one.saidAt(),
                one.score(),
                one.product(),
                one.technology(),
                one.facets(),
                one.scorerVersion(),
                false,
                null,
                null,
                null,
                one.length(),
                one.countsFrom(),
                false);
    }

    private void aDayPasses() {
        clock.advance(Statement.OWN_FIRST);
        exchanges.enterDue();
    }

    private PassedOver passedOver(Map<LeftOut, Integer> counts) {
        return new PassedOver(relationship + ":talk", relationship, SAID, counts, "import-" + relationship);
    }

    private static Statement withId(Statement one, String id) {
        return new Statement(
                id,
                one.relationship(),
                one.exchangeId(),
                one.seat(),
                one.saidAt(),
                one.score(),
                one.product(),
                one.technology(),
                one.facets(),
                one.scorerVersion(),
                false,
                null,
                null,
                one.importId(),
                one.length(),
                one.countsFrom(),
                false);
    }

    private List<StatementsChanged> changes() {
        return events.stream(StatementsChanged.class).toList();
    }

    private Statement statement(int place, @Nullable Instant textUntil) {
        return new Statement(
                relationship + ":talk:" + place,
                relationship,
                relationship + ":talk",
                Seat.CTO,
                SAID.plusSeconds(place),
                61.25,
                0.25,
                0.75,
                List.of(new Facet(0, 4, "component", "technology", 9.5), new Facet(8, 12, "time", null, 3)),
                "1",
                false,
                textUntil == null ? null : "The queue drains in two days.",
                textUntil,
                "import-" + relationship,
                28,
                Instant.EPOCH,
                false);
    }
}
