package app.counterpoint.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@Import(Forums.class)
@RecordApplicationEvents
class ForumsTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");
    private static final Instant FROM = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-23T00:00:00Z");

    private final RelationshipId relationship = RelationshipId.random();
    private final MeetingSeries review = MeetingSeries.of(
            relationship,
            SeriesKeys.ofUid("r@example.org"),
            "Roadmap review",
            SeriesUse.FORUM,
            ForumKind.ROADMAP_REVIEW);

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Forums forums;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void aRelationshipInBerlin() {
        var itself = Mockito.mock(Relationship.class);
        when(itself.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        when(relationships.get(relationship)).thenReturn(itself);
        forums.keepSeries(review);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertThat(forums.addPlanned(List.of(planned("one", Answer.ACCEPTED)))).isEqualTo(1);
        assertThat(forums.addPlanned(List.of(planned("two", Answer.ACCEPTED)))).isZero();
        assertThat(forums.addPresences(List.of(report("three", 60)))).isEqualTo(1);
        assertThat(forums.addPresences(List.of(report("four", 60)))).isZero();
        assertThat(changes()).hasSize(2);
    }

    @Test
    void aFactReadsAsItWasWritten() {
        forums.addPresences(List.of(report("one", 60)));

        assertThat(forums.sessions(relationship, FROM, TO))
                .containsExactly(new Session(
                        report("one", 60).id(),
                        review.seriesKey(),
                        "Roadmap review",
                        SeriesUse.FORUM,
                        ForumKind.ROADMAP_REVIEW,
                        TUESDAY,
                        TUESDAY.plus(Duration.ofHours(1)),
                        SessionStatus.HELD,
                        Set.of(Seat.CTO, Seat.CPO),
                        Map.of(Seat.CTO, Duration.ofHours(1), Seat.CPO, Duration.ofMinutes(60)),
                        Duration.ofMinutes(60),
                        true,
                        Grade.REPORT));
    }

    @Test
    void aLaterCalendarHoldsUntilItIsTakenBack() {
        forums.addPlanned(List.of(planned("one", Answer.NONE)));
        assertThat(only().status()).isEqualTo(SessionStatus.PLANNED);

        assertThat(forums.addPlanned(List.of(planned("two", Answer.ACCEPTED)))).isEqualTo(1);
        assertThat(only().status()).isEqualTo(SessionStatus.HELD);

        assertThat(forums.removeImport("two")).isEqualTo(1);
        assertThat(only().status()).isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void anOccurrenceThatALaterCalendarMovesFarAwayLeavesItsOldWeek() {
        forums.addPlanned(List.of(planned("one", Answer.ACCEPTED)));
        var march = planned("two", Answer.ACCEPTED, TUESDAY, Instant.parse("2027-03-02T09:00:00Z"));
        forums.addPlanned(List.of(march));

        assertThat(forums.sessions(relationship, FROM, TO)).isEmpty();
        assertThat(forums.sessions(relationship, march.start(), march.end())).hasSize(1);
        assertThat(changes()).last().isEqualTo(new ForumFactsChanged(relationship, TUESDAY, march.end()));
    }

    @Test
    void takingAnImportBackLeavesWhatAnotherBrought() {
        forums.addPlanned(List.of(planned("calendar", Answer.ACCEPTED)));
        forums.addPresences(List.of(report("report", 20)));
        assertThat(only().attended()).isFalse();

        forums.removeImport("report");

        assertThat(only().grade()).isEqualTo(Grade.CALENDAR);
        assertThat(changes())
                .last()
                .isEqualTo(new ForumFactsChanged(relationship, TUESDAY, TUESDAY.plus(Duration.ofHours(1))));
    }

    @Test
    void whatASeriesIsUsedForHoldsForItsPastAndIsNotAskedAgain() {
        forums.addPlanned(List.of(planned("one", Answer.ACCEPTED)));

        forums.use(relationship, review.seriesKey(), SeriesUse.PERSONAL, null);
        forums.keepSeries(review);

        assertThat(only().use()).isEqualTo(SeriesUse.PERSONAL);
        assertThat(changes()).hasSize(2);
        assertThatThrownBy(() -> forums.use(relationship, "nobody", SeriesUse.IGNORED, null))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTypedSessionCountsAndCanBeTakenBack() {
        var typed = forums.typed(review, TUESDAY, TUESDAY.plusSeconds(1800), Set.of(Seat.CTO, Seat.CPO));
        assertThat(only().shared()).isEqualTo(Duration.ofMinutes(30));
        assertThat(only().grade()).isEqualTo(Grade.TYPED);

        forums.forget(typed);

        assertThat(forums.sessions(relationship, FROM, TO)).isEmpty();
    }

    @Test
    void freshnessIsToldSourceBySource() {
        assertThat(forums.newest(relationship, Grade.CALENDAR)).isEmpty();
        var later = TUESDAY.plus(Duration.ofDays(70));
        forums.addPlanned(List.of(planned("one", Answer.NONE), planned("one", Answer.NONE, later, later)));
        forums.addPresences(List.of(report("two", 10)));

        assertThat(forums.newest(relationship, Grade.CALENDAR)).contains(TUESDAY);
        assertThat(forums.newest(relationship, Grade.REPORT)).contains(TUESDAY);
        assertThat(forums.newest(relationship, Grade.TYPED)).isEmpty();
    }

    @Test
    void aRemovedRelationshipLeavesNothing() {
        forums.addPlanned(List.of(planned("one", Answer.ACCEPTED)));
        forums.addPresences(List.of(report("two", 10)));

        publisher.publishEvent(new RelationshipRemoved(relationship));

        assertThat(forums.sessions(relationship, FROM, TO)).isEmpty();
        assertThat(forums.series(relationship)).isEmpty();
    }

    private Session only() {
        var sessions = forums.sessions(relationship, FROM, TO);
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    private List<ForumFactsChanged> changes() {
        return events.stream(ForumFactsChanged.class).toList();
    }

    private PlannedMeeting planned(String importId, Answer ofBoth) {
        return planned(importId, ofBoth, TUESDAY, TUESDAY);
    }

    private PlannedMeeting planned(String importId, Answer ofBoth, Instant original, Instant start) {
        return new PlannedMeeting(
                review.id() + ":" + original,
                relationship,
                review.seriesKey(),
                start,
                start.plus(Duration.ofHours(1)),
                false,
                Map.of(Seat.CTO, ofBoth, Seat.CPO, ofBoth),
                3,
                importId);
    }

    private MeetingPresence report(String importId, int minutesOfCpo) {
        var hour = new Interval(TUESDAY, TUESDAY.plus(Duration.ofHours(1)));
        return new MeetingPresence(
                relationship + ":report:" + TUESDAY,
                relationship,
                SeriesKeys.ofTitle("Roadmap Review"),
                "Roadmap Review",
                hour.start(),
                hour.end(),
                Map.of(
                        Seat.CTO,
                        List.of(hour),
                        Seat.CPO,
                        List.of(new Interval(TUESDAY, TUESDAY.plus(Duration.ofMinutes(minutesOfCpo))))),
                2,
                Grade.REPORT,
                importId);
    }
}
