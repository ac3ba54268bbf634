package app.counterpoint.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.StorageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@Import(Decisions.class)
@RecordApplicationEvents
class DecisionsTest {

    private static final LocalDate RAISED = LocalDate.parse("2026-11-02");
    private static final Instant ASKED = Instant.parse("2026-11-17T09:00:00Z");

    private final RelationshipId relationship = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void aRelationshipInBerlin() {
        var itself = Mockito.mock(Relationship.class);
        when(itself.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        when(relationships.find(relationship)).thenReturn(Optional.of(itself));
    }

    @Test
    void theSameLogAgainChangesNothingEvenWhereADecisionWentOn() {
        var log = List.of(open("Buy or build search?", null), open("Drop the old API?", null));
        assertThat(decisions.addAll(log)).isEqualTo(2);
        decisions.conclude(log.getFirst().id(), Outcome.SETTLED, null, ASKED);

        assertThat(decisions.addAll(log)).isZero();

        assertThat(decisions.get(log.getFirst().id()).outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void aDecisionReadsAsItWasWritten() {
        var decision = new Decision(
                DecisionKeys.ofExternal(relationship, "jira", "PLAT-17"),
                relationship,
                "Buy or build search?",
                RAISED,
                Outcome.ESCALATED_BY_ONE,
                Seat.CTO,
                ASKED,
                LocalDate.parse("2026-12-01"),
                true,
                "Build it",
                "Buy it",
                Set.of(Readiness.SAME_MATERIAL),
                "import-1",
                null);

        var stored = decisions.add(decision);

        assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(decision);
        assertThat(stored.version()).isZero();
        assertThat(events.stream(DecisionsChanged.class))
                .containsExactly(new DecisionsChanged(relationship, Instant.parse("2026-11-01T23:00:00Z"), ASKED));
    }

    @Test
    void aLaterFileConcludesADecisionThatWasOpenAndTakingItBackOpensItAgain() {
        var open = decisions.add(open("Buy or build search?", null));

        assertThat(decisions.addAll(List.of(settled(open, "second", ASKED)))).isEqualTo(1);

        assertThat(decisions.get(open.id()))
                .extracting(Decision::outcome, Decision::concludedAt, Decision::importId)
                .containsExactly(Outcome.SETTLED, ASKED, open.importId());
        assertThat(decisions.addAll(List.of(settled(open, "third", ASKED)))).isZero();
        assertThat(decisions.removeImport("second")).isZero();
        assertThat(decisions.get(open.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(open);
    }

    @Test
    void whatSomebodyOpensAgainStaysOpenWhenTheSameEndIsToldTwiceAndNotWhenAnotherIs() {
        var open = decisions.add(open("Buy or build search?", null));
        decisions.addAll(List.of(settled(open, "second", ASKED)));
        decisions.reopen(open.id());

        assertThat(decisions.addAll(List.of(settled(open, "third", ASKED)))).isZero();
        assertThat(decisions.get(open.id()).isOpen()).isTrue();

        var later = ASKED.plusSeconds(86_400);
        assertThat(decisions.addAll(List.of(settled(open, "fourth", later)))).isEqualTo(1);
        assertThat(decisions.get(open.id()).concludedAt()).isEqualTo(later);
    }

    @Test
    void anEndThatSomebodyCorrectsStaysWhenTheFileIsTakenBack() {
        var open = decisions.add(open("Buy or build search?", null));
        decisions.addAll(List.of(settled(open, "second", ASKED)));
        decisions.conclude(open.id(), Outcome.TAKEN, null, ASKED);

        decisions.removeImport("second");

        assertThat(decisions.get(open.id()))
                .extracting(Decision::outcome, Decision::told)
                .containsExactly(Outcome.TAKEN, null);
    }

    @Test
    void whatALaterFileConcludedOutlivesTheFileThatBroughtItFirst() {
        var open = decisions.add(open("Buy or build search?", null));
        decisions.addAll(List.of(settled(open, "second", ASKED)));

        assertThat(decisions.removeImport("import-" + relationship)).isZero();
        assertThat(decisions.get(open.id()).outcome()).isEqualTo(Outcome.SETTLED);

        assertThat(decisions.removeImport("second")).isEqualTo(1);
        assertThat(decisions.find(open.id())).isEmpty();
    }

    @Test
    void ofTwoChangesToOneDecisionTheSecondIsRefused() {
        var mine = decisions.add(open("Buy or build search?", null));
        var theirs = decisions.get(mine.id());
        decisions.change(theirs.withPosition(Seat.CPO, "Buy it"));

        assertThatThrownBy(() -> decisions.change(mine.withPosition(Seat.CTO, "Build it")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(decisions.get(mine.id()).positionOfCpo()).isEqualTo("Buy it");
    }

    @Test
    void concludingAndReopeningTouchBothMoments() {
        var id = decisions.add(open("Buy or build search?", null)).id();
        decisions.conclude(id, Outcome.ESCALATED_BY_ONE, Seat.CPO, ASKED);
        assertThat(decisions.escalationsRecorded(relationship)).isEqualTo(1);

        decisions.reopen(id);

        assertThat(decisions.escalationsRecorded(relationship)).isZero();
        assertThat(events.stream(DecisionsChanged.class).toList())
                .last()
                .extracting(DecisionsChanged::to)
                .isEqualTo(ASKED);
        assertThatThrownBy(() -> decisions.conclude(id, Outcome.OPEN, null, ASKED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRemovedDecisionComesBackAsItWas() {
        var added = decisions.add(open("Buy or build search?", LocalDate.parse("2026-12-01")));
        var removed = decisions.remove(added.id()).orElseThrow();
        assertThat(decisions.find(added.id())).isEmpty();
        assertThat(decisions.remove(added.id())).isEmpty();

        assertThat(decisions.restore(removed)).isEqualTo(added);
    }

    @Test
    void whatWasConcludedIsFoundByItsMomentAndTheEndIsOutside() {
        conclude("first", Outcome.TAKEN, ASKED);
        conclude("second", Outcome.SETTLED, ASKED.plusSeconds(1));
        conclude("third", Outcome.ESCALATED_JOINTLY, ASKED.plusSeconds(2));
        decisions.add(open("fourth", null));

        assertThat(decisions.concludedBetween(relationship, ASKED, ASKED.plusSeconds(2)))
                .extracting(Decision::question)
                .containsExactly("first", "second");
        assertThat(decisions.escalationsRecorded(relationship)).isEqualTo(2);
    }

    @Test
    void comingDecisionsAreOpenAndHaveADay() {
        decisions.add(open("none", null));
        decisions.add(open("late", LocalDate.parse("2026-12-20")));
        decisions.add(open("soon", LocalDate.parse("2026-11-23")));
        decisions.add(open("over", LocalDate.parse("2026-11-22")));
        var done = decisions.add(open("done", LocalDate.parse("2026-12-01")));
        decisions.conclude(done.id(), Outcome.SETTLED, null, ASKED);
        var monday = LocalDate.parse("2026-11-23");

        assertThat(decisions.upcoming(relationship, monday))
                .extracting(Decision::question)
                .containsExactly("soon", "late");
        assertThat(decisions.overdue(relationship, monday))
                .extracting(Decision::question)
                .containsExactly("over");
    }

    @Test
    void theLogIsReadAPageAtATime() {
        decisions.addAll(IntStream.range(0, 25)
                .mapToObj(i -> open("question " + i, null, RAISED.plusDays(i)))
                .toList());

        var second = decisions.rows(relationship, PageRequest.of(1, 10));

        assertThat(second.getContent())
                .extracting(Decision::question)
                .startsWith("question 14")
                .endsWith("question 5");
        assertThat(second.hasNext()).isTrue();
        assertThat(decisions.rows(relationship, PageRequest.of(2, 10)).hasNext())
                .isFalse();
    }

    @Test
    void theLogBeginsWithTheFirstThingThatItTells() {
        assertThat(decisions.firstKnown(relationship)).isEmpty();
        decisions.add(open("one", null));
        assertThat(decisions.firstKnown(relationship)).contains(Instant.parse("2026-11-01T23:00:00Z"));

        conclude("two", Outcome.SETTLED, Instant.parse("2026-10-01T10:00:00Z"));
        assertThat(decisions.firstKnown(relationship)).contains(Instant.parse("2026-10-01T10:00:00Z"));
    }

    @Test
    void anImportIsTakenBackAndARemovedRelationshipLeavesNothing() {
        var one = decisions.add(open("one", null));
        assertThat(decisions.removeImport("import-" + relationship)).isEqualTo(1);
        assertThat(decisions.find(one.id())).isEmpty();

        var two = decisions.add(open("two", null));
        publisher.publishEvent(new RelationshipRemoved(relationship));
        assertThatThrownBy(() -> decisions.get(two.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void writingDownTheSecondPositionIsAStepOfThePreparation() {
        var decision = open("Buy or build search?", null).withPosition(Seat.CTO, "Build it");
        assertThat(decision.ready()).isEmpty();

        assertThat(decision.withPosition(Seat.CPO, "Buy it").ready()).containsExactly(Readiness.BOTH_POSITIONS);
        assertThat(decision.withPosition(Seat.CPO, "Buy it")
                        .withPosition(Seat.CTO, " ")
                        .ready())
                .isEmpty();
    }

    @Test
    void aQuestionIsTheSameInOtherSpelling() {
        assertThat(DecisionKeys.ofQuestion(relationship, " Buy, or  BUILD search", RAISED))
                .isEqualTo(DecisionKeys.ofQuestion(relationship, "buy or build search?", RAISED))
                .isNotEqualTo(DecisionKeys.ofQuestion(relationship, "buy or build search?", RAISED.plusDays(1)));
        assertThat(DecisionKeys.ofExternal(relationship, "jira", "PLAT-17"))
                .isNotEqualTo(DecisionKeys.ofExternal(relationship, "linear", "PLAT-17"))
                .startsWith(relationship + ":");
    }

    private static Decision settled(Decision open, String importId, Instant at) {
        return new Decision(
                open.id(),
                open.relationship(),
                open.question(),
                open.raised(),
                Outcome.SETTLED,
                null,
                at,
                open.due(),
                open.highStakes(),
                null,
                null,
                Set.of(),
                importId,
                null);
    }

    private void conclude(String question, Outcome outcome, Instant at) {
        decisions.conclude(decisions.add(open(question, null)).id(), outcome, null, at);
    }

    private Decision open(String question, @Nullable LocalDate due) {
        return open(question, due, RAISED);
    }

    private Decision open(String question, @Nullable LocalDate due, LocalDate raised) {
        return new Decision(
                DecisionKeys.ofQuestion(relationship, question, raised),
                relationship,
                question,
                raised,
                Outcome.OPEN,
                null,
                null,
                due,
                false,
                null,
                null,
                Set.of(),
                "import-" + relationship,
                null);
    }
}
