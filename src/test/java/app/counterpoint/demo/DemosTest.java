package app.counterpoint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.checkup.CheckupSlice;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.Mark;
import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.RollupsChanged;
import app.counterpoint.checkup.Shown;
import app.counterpoint.checkup.State;
import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Sides;
import app.counterpoint.forum.Forums;
import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.Terms;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@Import({
    Forums.class,
    Decisions.class,
    Exchanges.class,
    ExchangeScorer.class,
    Sides.class,
    CheckupSlice.class,
    Demos.class
})
@RecordApplicationEvents
class DemosTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final RelationshipId id = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @MockitoBean
    private Accounts accounts;

    @MockitoBean
    private SignedIn signedIn;

    @Autowired
    private Demos demos;

    @Autowired
    private Checkups checkups;

    @Autowired
    private Forums forums;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void anEmptyInstance() {
        clock.set("2026-11-23T08:00:00Z");
        var terms = new Terms("t", EnumSet.allOf(LanguageSource.class), Map.of(), 0, "1");
        var agreement = new Agreement(terms, Map.of(Seat.CTO, Instant.EPOCH, Seat.CPO, Instant.EPOCH), false);
        var demo = new Relationship(id, "Demo", ZONE, true, Map.of(), agreement, GlossaryWords.NONE, List.of(), 1L);
        when(relationships.create(anyString(), any(), anyBoolean())).thenReturn(demo);
        when(relationships.seat(any(), any(), anyString(), any())).thenReturn(demo);
        when(relationships.terms(any(), any(), anyInt())).thenReturn(demo);
        when(relationships.agree(any(), any(), any())).thenReturn(demo);
        when(relationships.get(id)).thenReturn(demo);
        when(relationships.find(id)).thenReturn(Optional.of(demo));
        when(relationships.languageScored(id)).thenReturn(true);
        when(signedIn.account()).thenReturn(Optional.empty());
    }

    @Test
    void itsWeeksAreMadeOnceAndNotAfterEachKindOfFact() {
        demos.start();

        assertThat(events.stream(RollupsChanged.class)).hasSize(1);
    }

    @Test
    void theMondayViewTellsTheStory() {
        demos.start();

        assertThat(Stream.of(14, 9, 7, 5, 3, 0)
                        .map(ago -> mondayAgo(ago).state().state()))
                .containsExactly(
                        State.PRODUCTIVE_TENSION,
                        State.DRIFTING_APART,
                        State.DRIFTING_APART,
                        State.OVERHEATING,
                        State.PRODUCTIVE_TENSION,
                        State.PRODUCTIVE_TENSION);
        assertThat(mondayAgo(6).escalations().value()).isNotEqualTo("0");

        var today = mondayAgo(0);
        assertThat(today.headline())
                .matches("Shared time held up; \\w+( decisions?)? came to the CPTO, the usual is 0–2; exchanges were"
                        + " specific\\.");
        assertThat(today.precision().shown()).isEqualTo(Shown.VALUE);
        assertThat(today.upcoming()).hasSize(3);
        assertThat(today.upcoming().getFirst().ready()).isEqualTo("2 of 4 ready");
        assertThat(today.chain().marks()).extracting(Mark::kind).contains(Mark.Kind.MOVE, Mark.Kind.DECISION);
        assertThat(today.move().kind()).isEqualTo(MoveKind.OTHER_SIDE);
        assertThat(values(today.chain().precision()))
                .anyMatch(value -> value < 25)
                .anyMatch(value -> value > 60);
        assertThat(today.freshness()).isEqualTo("4 of 4 sources fresh");
    }

    @Test
    void everyPageHasFactsBehindItAndNoWordIsKept() {
        demos.start();
        var from = IsoWeek.parse("2026-W22").start(ZONE);

        assertThat(forums.sessions(id, from, clock.instant())).hasSizeGreaterThan(100);
        assertThat(decisions.concludedBetween(id, from, clock.instant())).hasSizeGreaterThan(40);
        assertThat(exchanges.between(id, from, clock.instant()))
                .hasSizeGreaterThan(150)
                .allMatch(statement -> statement.text() == null)
                .anyMatch(statement -> !statement.facets().isEmpty());
        assertThat(checkups.weeks(id, IsoWeek.parse("2026-W22"), IsoWeek.parse("2026-W47")))
                .hasSize(26)
                .allMatch(week -> week.sharedMinutes() != null && week.decisionsCovered() && week.languageCovered());
    }

    @Test
    void theSameDayGivesTheSameNumbers() {
        var first = IsoWeek.parse("2026-W22");

        assertThat(InventedDecisions.of(id, ZONE, first, new Random(26)))
                .isEqualTo(InventedDecisions.of(id, ZONE, first, new Random(26)));
        assertThat(InventedMeetings.of(id, ZONE, first, clock.instant(), new Random(26)))
                .isEqualTo(InventedMeetings.of(id, ZONE, first, clock.instant(), new Random(26)));
        assertThat(InventedTalk.of(first, ZONE, new Random(26)))
                .isEqualTo(InventedTalk.of(first, ZONE, new Random(26)));
    }

    @Test
    void startedAgainItIsTheSameOne() {
        var demo = relationships.get(id);
        when(relationships.all()).thenReturn(List.of(demo));

        assertThat(demos.start()).isEqualTo(demo);
        verify(relationships, never()).create(anyString(), any(), anyBoolean());

        demos.remove();
        verify(relationships).remove(id);
    }

    private static List<Double> values(List<Point> points) {
        return points.stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private MondayReport mondayAgo(int weeks) {
        clock.set(IsoWeek.parse("2026-W48")
                .plus(-weeks)
                .start(ZONE)
                .plusSeconds(3600)
                .toString());
        return checkups.monday(id);
    }
}
