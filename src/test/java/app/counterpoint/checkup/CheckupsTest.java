package app.counterpoint.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.forum.Answer;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.Forums;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Interval;
import app.counterpoint.forum.MeetingPresence;
import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.forum.SeriesKeys;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import({Forums.class, Decisions.class, Exchanges.class, CheckupSlice.class})
class CheckupsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-08-03T07:00:00Z");
    private static final IsoWeek FIRST = new IsoWeek(2026, 1);
    private static final IsoWeek LAST = new IsoWeek(2027, 20);

    private final RelationshipId id = RelationshipId.random();
    private boolean agreed = true;

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Forums forums;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private Checkups checkups;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void aRelationshipInBerlin() {
        var itself = Mockito.mock(Relationship.class);
        when(itself.id()).thenReturn(id);
        when(itself.zone()).thenReturn(ZONE);
        when(relationships.get(id)).thenReturn(itself);
        when(relationships.find(id)).thenReturn(Optional.of(itself));
        when(relationships.all()).thenReturn(List.of(itself));
        when(relationships.languageScored(any())).thenAnswer(call -> agreed);
        clock.set("2026-11-23T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensToFactsTheWeeksAreThoseOfAFullRebuild(long seed) {
        var random = new Random(seed);
        var changes = new Changing(random);
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 4; i++) {
                changes.one();
            }
            var followed = kept();
            checkups.rebuild(id);
            assertThat(followed)
                    .as("seed %d, round %d: %s", seed, round, changes.last)
                    .isEqualTo(kept());
        }
        assertThat(kept()).isNotEmpty();
    }

    @Test
    void twoImportsAtOnceLeaveNoStaleWeek() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            int offset = 100 * round;
            var go = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(4)) {
                IntStream.range(0, 4)
                        .forEach(n -> threads.submit(() -> {
                            go.await();
                            return decisions.addAll(IntStream.range(0, 10)
                                    .mapToObj(i -> decision("q" + (offset + 10 * n + i), i % 4, Outcome.SETTLED))
                                    .toList());
                        }));
                go.countDown();
            }
            var followed = kept();
            checkups.rebuild(id);
            assertThat(followed).isEqualTo(kept());
        }
        assertThat(kept().stream()
                        .mapToInt(week -> week.days().stream()
                                .mapToInt(WeekRollup.DecisionDay::settled)
                                .sum())
                        .sum())
                .isEqualTo(200);
    }

    @Test
    void aWeekThatEndedMeanwhileIsLookedAtAgain() {
        clock.set("2026-11-24T08:00:00Z");
        var thursday = Instant.parse("2026-11-26T09:00:00Z");
        forums.addPlanned(List.of(planned("u1", thursday, false, Answer.ACCEPTED)));
        assertThat(kept().getLast().sharedMinutes()).isZero();

        clock.set("2026-12-02T08:00:00Z");
        upkeep.tick();

        assertThat(checkups.weeks(id, new IsoWeek(2026, 48), new IsoWeek(2026, 48))
                        .getFirst()
                        .sharedMinutes())
                .isEqualTo(60.0);
    }

    @Test
    void withoutAgreementNoScoreIsLeftInAnyWeek() {
        exchanges.add(List.of(statement("e1", 0, Seat.CTO, 70, 2)));
        clock.advance(Statement.OWN_FIRST);
        exchanges.enterDue();
        assertThat(kept()).anyMatch(week -> !week.exchanges().isEmpty());

        agreed = false;
        events.publishEvent(new AgreementChanged(id));

        assertThat(kept()).allMatch(week -> week.exchanges().isEmpty() && !week.languageCovered());
    }

    @Test
    void aNewStatementEntersTheWeekInWhichItWasSaidADayAfterItWasScored() {
        exchanges.add(List.of(statement("e1", 0, Seat.CTO, 70, 2)));
        clock.advance(Statement.OWN_FIRST.minusMillis(1));
        exchanges.enterDue();
        checkups.rebuild(id);
        assertThat(kept()).allMatch(week -> week.exchanges().isEmpty() && !week.languageCovered());

        clock.advance(Duration.ofMillis(1));
        exchanges.enterDue();
        assertThat(kept())
                .filteredOn(week -> !week.exchanges().isEmpty())
                .extracting(WeekRollup::week)
                .containsExactly(new IsoWeek(2026, 46));
    }

    @Test
    void ofARelationshipThatIsGoneNothingStays() {
        decisions.add(decision("q", 3, Outcome.SETTLED));
        checkups.answer(id, MoveKind.REBOOK, MoveAnswer.DONE);

        events.publishEvent(new RelationshipRemoved(id));

        assertThat(kept()).isEmpty();
        assertThat(checkups.journal(id)).isEmpty();
    }

    @Test
    void aSecondAnswerInTheSameWeekTakesThePlaceOfTheFirst() {
        checkups.answer(id, MoveKind.REBOOK, MoveAnswer.NOT_NOW);
        var entry = checkups.answer(id, MoveKind.REBOOK, MoveAnswer.DONE);
        assertThat(checkups.journal(id)).containsExactly(entry);

        checkups.forget(entry);
        assertThat(checkups.journal(id)).isEmpty();
    }

    private List<WeekRollup> kept() {
        return checkups.weeks(id, FIRST, LAST).stream()
                .map(week -> week.builtAt(START))
                .toList();
    }

    /** Changes facts at random, as imports, people and time do. */
    private final class Changing {

        private final Random random;
        private final List<String> imports = new ArrayList<>();
        private final List<String> stored = new ArrayList<>();
        private int count;
        private String last = "";

        Changing(Random random) {
            this.random = random;
            for (var key : List.of("roadmap", "strategy", "briefing")) {
                forums.keepSeries(MeetingSeries.of(id, SeriesKeys.ofTitle(key), key, SeriesUse.UNSORTED, null));
            }
        }

        void one() {
            int what = random.nextInt(13);
            last = "change " + what;
            switch (what) {
                case 0, 1 ->
                    forums.addPlanned(List.of(planned(
                            imported(), anyMoment(), random.nextInt(4) == 0, Answer.values()[random.nextInt(4)])));
                case 2, 3 -> forums.addPresences(List.of(presence(imported(), anyMoment(), 10 + random.nextInt(60))));
                case 4 -> {
                    if (random.nextBoolean()) {
                        forums.use(id, SeriesKeys.ofTitle("roadmap"), SeriesUse.FORUM, ForumKind.ROADMAP_REVIEW);
                    } else {
                        forums.use(id, SeriesKeys.ofTitle("roadmap"), SeriesUse.PERSONAL, null);
                    }
                }
                case 5, 6 -> {
                    var decision = decision("q" + count++, random.nextInt(20), anyOutcome());
                    stored.add(decision.id());
                    decisions.add(imported(decision));
                }
                case 7 ->
                    anyStored()
                            .ifPresent(d -> decisions.conclude(
                                    d,
                                    Outcome.TAKEN,
                                    null,
                                    clock.instant().minus(Duration.ofDays(random.nextInt(60)))));
                case 8 -> anyStored().ifPresent(decisions::remove);
                case 9 -> {
                    var statement = statement(
                            "e" + random.nextInt(6),
                            count++,
                            random.nextBoolean() ? Seat.CTO : Seat.CPO,
                            random.nextInt(100),
                            random.nextInt(12));
                    exchanges.add(List.of(statement));
                    if (agreed && random.nextBoolean()) {
                        exchanges.contest(statement.id(), statement.seat());
                    }
                }
                case 10 -> {
                    agreed = !agreed;
                    events.publishEvent(new AgreementChanged(id));
                }
                case 11 -> {
                    if (!imports.isEmpty()) {
                        var gone = imports.remove(random.nextInt(imports.size()));
                        forums.removeImport(gone);
                        decisions.removeImport(gone);
                    }
                }
                case 12 -> {
                    clock.advance(Duration.ofHours(random.nextInt(200)));
                    exchanges.enterDue();
                    upkeep.tick();
                }
                default -> throw new IllegalStateException();
            }
        }

        private String imported() {
            var key = "i" + id + count++;
            imports.add(key);
            return key;
        }

        private Decision imported(Decision d) {
            return new Decision(
                    d.id(),
                    d.relationship(),
                    d.question(),
                    d.raised(),
                    d.outcome(),
                    d.broughtBy(),
                    d.concludedAt(),
                    d.due(),
                    d.highStakes(),
                    null,
                    null,
                    Set.of(),
                    imported(),
                    null);
        }

        private Instant anyMoment() {
            return START.plus(Duration.ofHours(random.nextInt(24 * 7 * 18)));
        }

        private Outcome anyOutcome() {
            return List.of(Outcome.SETTLED, Outcome.ESCALATED_JOINTLY, Outcome.TAKEN, Outcome.OPEN)
                    .get(random.nextInt(4));
        }

        private Optional<String> anyStored() {
            return stored.isEmpty()
                    ? Optional.empty()
                    : Optional.of(stored.get(random.nextInt(stored.size())))
                            .filter(d -> decisions.find(d).isPresent());
        }
    }

    private PlannedMeeting planned(String importId, Instant start, boolean cancelled, Answer answer) {
        var key = SeriesKeys.ofTitle("roadmap");
        return new PlannedMeeting(
                id + ":" + key + ":" + start,
                id,
                key,
                start,
                start.plus(Duration.ofHours(1)),
                cancelled,
                Map.of(Seat.CPTO, Answer.ACCEPTED, Seat.CTO, Answer.ACCEPTED, Seat.CPO, answer),
                2,
                importId);
    }

    private MeetingPresence presence(String importId, Instant start, int minutes) {
        var key = SeriesKeys.ofTitle(minutes % 3 == 0 ? "briefing" : "roadmap");
        var there = new Interval(start, start.plus(Duration.ofMinutes(minutes)));
        var seats = new EnumMap<Seat, List<Interval>>(Seat.class);
        seats.put(Seat.CPTO, List.of(there));
        seats.put(Seat.CTO, List.of(there));
        if (minutes % 3 != 0) {
            seats.put(Seat.CPO, List.of(there));
        }
        return new MeetingPresence(
                id + ":" + key + ":" + start,
                id,
                key,
                "a meeting",
                start,
                there.end(),
                seats,
                1,
                Grade.REPORT,
                importId);
    }

    private Decision decision(String question, int weeksAgo, Outcome outcome) {
        var at = clock.instant().minus(Duration.ofDays(7L * weeksAgo + 1));
        return new Decision(
                id + ":" + question,
                id,
                question,
                LocalDate.ofInstant(at, ZONE).minusDays(9),
                outcome,
                null,
                outcome == Outcome.OPEN ? null : at,
                null,
                weeksAgo % 3 == 0,
                null,
                null,
                Set.of(),
                null,
                null);
    }

    private Statement statement(String exchange, int place, Seat seat, int score, int weeksAgo) {
        return new Statement(
                id + ":" + exchange + ":" + place,
                id,
                exchange,
                seat,
                clock.instant().minus(Duration.ofDays(7L * weeksAgo)),
                score,
                0.25,
                0.75,
                List.of(),
                "1",
                false,
                null,
                null,
                "i-" + exchange,
                60,
                Instant.EPOCH,
                false);
    }
}
