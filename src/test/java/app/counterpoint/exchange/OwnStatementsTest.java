package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatChange;
import app.counterpoint.relationship.SeatChanged;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.Erasures;
import app.counterpoint.storage.StorageTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import({Exchanges.class, OwnStatements.class, Sides.class, Erasures.class})
class OwnStatementsTest {

    private static final Instant SAID = Instant.parse("2026-11-17T09:00:00Z");
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    private final RelationshipId id = RelationshipId.random();
    private final Agreement agreement = mock(Agreement.class);
    private final Relationship pair = mock(Relationship.class);

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private OwnStatements own;

    @Autowired
    private Sides sides;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @BeforeEach
    void bothAgreeAndBothSpoke() {
        clock.set("2026-11-23T08:00:00Z");
        when(agreement.isActive()).thenReturn(true);
        when(pair.agreement()).thenReturn(agreement);
        when(pair.changes()).thenReturn(List.of());
        when(relationships.get(id)).thenReturn(pair);
        when(relationships.find(id)).thenReturn(Optional.of(pair));
        when(relationships.languageScored(id)).thenReturn(true);
        exchanges.add(List.of(said(Seat.CTO, 1), said(Seat.CPO, 2), said(Seat.CTO, 3)));
    }

    @Test
    void aLeaderSeesTheirOwnAtOnceAndNobodyElseBeforeADayHasPassed() {
        assertThat(places(own.of(id, Seat.CTO, Instant.EPOCH, PAGE))).containsExactly("3", "1");
        assertThat(places(own.of(id, Seat.CPO, Instant.EPOCH, PAGE))).containsExactly("2");
        assertThat(own.of(id, Seat.CPTO, Instant.EPOCH, PAGE)).isEmpty();
        assertThat(own.waiting(id, Seat.CTO))
                .hasSize(2)
                .allMatch(one -> one.countsFrom().equals(Instant.parse("2026-11-24T08:00:00Z")));
        assertThat(ofThePair()).isEmpty();

        clock.advance(Statement.OWN_FIRST);
        assertThat(own.waiting(id, Seat.CTO)).isEmpty();
        assertThat(places(ofThePair())).containsExactly("1", "2", "3");
    }

    @Test
    void whatIsContestedWithinTheDayNeverCounts() {
        exchanges.contest(said(Seat.CTO, 1).id(), Seat.CTO);
        clock.advance(Statement.OWN_FIRST);

        assertThat(ofThePair()).filteredOn(Statement::contested).hasSize(1);
        assertThat(exchanges.contestedCount(id, SAID, SAID.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void whatALeaderRemovedTheSameFileDoesNotBringBack() {
        own.remove(said(Seat.CTO, 1).id(), Seat.CTO);
        assertThat(places(own.of(id, Seat.CTO, Instant.EPOCH, PAGE))).containsExactly("3");

        assertThat(exchanges.add(List.of(said(Seat.CTO, 1), said(Seat.CPO, 2), said(Seat.CTO, 3))))
                .isZero();
        exchanges.removeImport("import-" + id);
        assertThat(exchanges.add(List.of(said(Seat.CTO, 1), said(Seat.CPO, 2), said(Seat.CTO, 3))))
                .isEqualTo(2);
    }

    @Test
    void aRemovalIsTakenBack() {
        var removed = own.remove(said(Seat.CTO, 1).id(), Seat.CTO);
        own.restore(removed);

        assertThat(places(own.of(id, Seat.CTO, Instant.EPOCH, PAGE))).containsExactly("3", "1");
        exchanges.removeImport("import-" + id);
        assertThat(exchanges.add(List.of(said(Seat.CTO, 1)))).isEqualTo(1);
    }

    @Test
    void onlyWhoSaidItRemovesIt() {
        for (var other : List.of(Seat.CPO, Seat.CPTO)) {
            assertThatThrownBy(() -> own.remove(said(Seat.CTO, 1).id(), other))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(own.of(id, Seat.CTO, Instant.EPOCH, PAGE)).hasSize(2);
    }

    @Test
    void aNewHolderNeverSeesThePredecessors() {
        when(pair.changes()).thenReturn(List.of(new SeatChange(Seat.CTO, SAID.plusSeconds(2))));

        assertThat(places(own.of(id, Seat.CTO, Instant.EPOCH, PAGE))).containsExactly("3");
        assertThat(places(own.of(id, Seat.CPO, Instant.EPOCH, PAGE))).containsExactly("2");
        assertThatThrownBy(() -> own.remove(said(Seat.CTO, 1).id(), Seat.CTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileTheTwoDoNotBothAgreeNothingIsTold() {
        when(agreement.isActive()).thenReturn(false);

        assertThat(own.of(id, Seat.CTO, Instant.EPOCH, PAGE)).isEmpty();
        assertThat(own.waiting(id, Seat.CTO)).isEmpty();
    }

    @Test
    void theNumbersOfEachSideAreShownOnlyWhileBothWantIt() {
        sides.want(id, Seat.CTO, true);
        assertThat(sides.shown(id)).isFalse();
        sides.want(id, Seat.CPO, true);
        assertThat(sides.shown(id)).isTrue();
        sides.want(id, Seat.CTO, false);
        assertThat(sides.shown(id)).isFalse();
        sides.want(id, Seat.CTO, true);
        publisher.publishEvent(new SeatChanged(id, Seat.CPO, SAID));
        assertThat(sides.shown(id)).isFalse();
        assertThat(sides.wants(id, Seat.CTO)).isTrue();
        publisher.publishEvent(new RelationshipRemoved(id));
        assertThat(sides.wants(id, Seat.CTO)).isFalse();
        assertThatThrownBy(() -> sides.want(id, Seat.CPTO, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Statement> ofThePair() {
        return exchanges.between(id, SAID, SAID.plusSeconds(60));
    }

    private static List<String> places(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.id().substring(one.id().lastIndexOf(':') + 1))
                .toList();
    }

    private Statement said(Seat seat, int place) {
        return new Statement(
                id + ":talk#1:" + place,
                id,
                id + ":talk#1",
                seat,
                SAID.plusSeconds(place),
                61.25,
                0.25,
                0.75,
                List.of(),
                "1",
                false,
                null,
                null,
                "import-" + id,
                28,
                Instant.EPOCH,
                false);
    }
}
