package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.Coverage.Span;
import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.exchange.Statement;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.Grade;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollupBuilderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final IsoWeek WEEK = new IsoWeek(2026, 46);
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Span ALWAYS = new Span(new IsoWeek(2026, 1), new IsoWeek(2026, 47));
    private static final Coverage COVERED = new Coverage(ALWAYS, ALWAYS, ALWAYS);
    private static final Set<Seat> ALL = Set.of(Seat.CPTO, Seat.CTO, Seat.CPO);

    @Test
    void aWholeWeekIsAddedUp() {
        var week = builder(COVERED)
                .build(
                        WEEK,
                        List.of(
                                forum("2026-11-09T09:00:00Z", SessionStatus.HELD, 55, true, Grade.REPORT),
                                forum("2026-11-10T09:00:00Z", SessionStatus.HELD, 20, false, Grade.CALENDAR),
                                forum("2026-11-11T09:00:00Z", SessionStatus.CANCELLED, null, false, Grade.CALENDAR),
                                forum("2026-11-12T09:00:00Z", SessionStatus.PLANNED, null, null, null),
                                briefing("2026-11-12T14:00:00Z", SeriesUse.BRIEFING, Seat.CPO, 30, 25),
                                briefing("2026-11-13T14:00:00Z", SeriesUse.PERSONAL, Seat.CTO, 30, 30)),
                        List.of(
                                decision("2026-11-09T10:00:00Z", Outcome.SETTLED, true),
                                decision("2026-11-09T11:00:00Z", Outcome.ESCALATED_BY_ONE, false),
                                decision("2026-11-15T20:00:00Z", Outcome.TAKEN, true)),
                        List.of(
                                statement("a", "2026-11-11T10:00:00Z", Seat.CTO, 80, 0.0, 1.0, false),
                                statement("a", "2026-11-11T10:01:00Z", Seat.CPO, 40, 0.5, 0.5, false),
                                statement("a", "2026-11-11T10:02:00Z", Seat.CPO, 60, 1.0, 0.0, false),
                                statement("a", "2026-11-11T10:03:00Z", Seat.CPO, 5, 1.0, 0.0, true)));

        assertThat(week)
                .isEqualTo(new WeekRollup(
                        "k3v9x:2026-W46",
                        PAIR,
                        WEEK,
                        Map.of("ROADMAP_REVIEW", new ForumWeek(4, 2, 1, 1, 3, 75)),
                        75.0,
                        25.0,
                        Map.of("CPO", 25.0),
                        Map.of(Grade.REPORT, 1, Grade.CALENDAR, 1),
                        List.of(
                                new DecisionDay(1, 0, 1, 0),
                                DecisionDay.NONE,
                                DecisionDay.NONE,
                                DecisionDay.NONE,
                                DecisionDay.NONE,
                                DecisionDay.NONE,
                                new DecisionDay(0, 0, 0, 1)),
                        2,
                        List.of(new ExchangeScore(2, 3, 60.0, 60.0, 40.0, 1)),
                        List.of("1"),
                        true,
                        true,
                        NOW));
    }

    @Test
    void aWeekOutsideOfWhatTheSourcesTellIsUnknownAndNeverZero() {
        var week = builder(Coverage.NONE).build(WEEK, List.of(), List.of(), List.of());

        assertThat(week.sharedMinutes()).isNull();
        assertThat(week.briefingMinutes()).isNull();
        assertThat(week.decisions()).isNull();
        assertThat(week.languageCovered()).isFalse();
    }

    @Test
    void aCoveredWeekWithoutMeetingsIsZeroAndNotUnknown() {
        var week = builder(COVERED).build(WEEK, List.of(), List.of(), List.of());

        assertThat(week.sharedMinutes()).isZero();
        assertThat(week.briefingMinutes()).isZero();
        assertThat(week.decisions()).isEqualTo(DecisionDay.NONE);
    }

    @Test
    void pastMeetingsOfWhichNobodyKnowsWhoCameAreUnknownTime() {
        var week = builder(COVERED)
                .build(
                        WEEK,
                        List.of(forum("2026-11-12T09:00:00Z", SessionStatus.PLANNED, null, null, null)),
                        List.of(),
                        List.of());

        assertThat(week.sharedMinutes()).isNull();
        assertThat(week.allForums()).isEqualTo(new ForumWeek(1, 0, 0, 0, 0, 0));
    }

    @Test
    void aMeetingStillToComeLeavesTheWeekAtWhatWasSharedSoFar() {
        var running = new IsoWeek(2026, 47);
        var week = builder(COVERED)
                .build(
                        running,
                        List.of(forum("2026-11-19T09:00:00Z", SessionStatus.PLANNED, null, null, null)),
                        List.of(),
                        List.of());

        assertThat(week.sharedMinutes()).isZero();
    }

    @Test
    void aSessionAcrossMidnightOnSundayBelongsToTheWeekInWhichItStarted() {
        var late = forum("2026-11-15T22:30:00Z", SessionStatus.HELD, 60, true, Grade.REPORT);

        assertThat(builder(COVERED)
                        .build(WEEK, List.of(late), List.of(), List.of())
                        .sharedMinutes())
                .isEqualTo(60.0);
        assertThat(builder(COVERED)
                        .build(WEEK.plus(1), List.of(late), List.of(), List.of())
                        .sharedMinutes())
                .isZero();
    }

    @Test
    void theDayOfADecisionIsThatOfTheRelationshipsZone() {
        var lateOnSundayInUtc = decision("2026-11-15T23:30:00Z", Outcome.SETTLED, false);

        assertThat(builder(COVERED)
                        .build(WEEK.plus(1), List.of(), List.of(lateOnSundayInUtc), List.of())
                        .days()
                        .getFirst()
                        .settled())
                .isEqualTo(1);
    }

    @Test
    void anExchangeThatIsContestedAltogetherHasNoScoreAndIsCounted() {
        var week = builder(COVERED)
                .build(
                        WEEK,
                        List.of(),
                        List.of(),
                        List.of(statement("a", "2026-11-11T10:00:00Z", Seat.CTO, 80, 0, 1, true)));

        assertThat(week.exchanges()).containsExactly(new ExchangeScore(2, 0, null, null, null, 1));
        assertThat(PairPrecision.of(week.exchanges())).isEqualTo(new PairPrecision(0, 0, null, null, null, 1));
    }

    private static RollupBuilder builder(Coverage coverage) {
        return new RollupBuilder(PAIR, BERLIN, coverage, NOW);
    }

    private static Session forum(
            String start,
            SessionStatus status,
            @Nullable Integer shared,
            @Nullable Boolean attended,
            @Nullable Grade grade) {
        var from = Instant.parse(start);
        return new Session(
                start,
                "roadmap",
                "Roadmap review",
                SeriesUse.FORUM,
                ForumKind.ROADMAP_REVIEW,
                from,
                from.plus(Duration.ofHours(1)),
                status,
                ALL,
                Map.of(),
                shared == null ? null : Duration.ofMinutes(shared),
                attended,
                grade);
    }

    private static Session briefing(String start, SeriesUse use, Seat leader, int cpto, int its) {
        var from = Instant.parse(start);
        return new Session(
                start,
                "status",
                "Status",
                use,
                null,
                from,
                from.plus(Duration.ofMinutes(30)),
                SessionStatus.HELD,
                Set.of(Seat.CPTO, leader),
                Map.of(Seat.CPTO, Duration.ofMinutes(cpto), leader, Duration.ofMinutes(its)),
                null,
                null,
                Grade.REPORT);
    }

    private static Decision decision(String at, Outcome outcome, boolean highStakes) {
        return new Decision(
                at,
                PAIR,
                "A question?",
                LocalDate.of(2026, 10, 1),
                outcome,
                outcome == Outcome.ESCALATED_BY_ONE ? Seat.CTO : null,
                Instant.parse(at),
                null,
                highStakes,
                null,
                null,
                Set.of(),
                null,
                null);
    }

    private static Statement statement(
            String exchange, String at, Seat seat, double score, double product, double technology, boolean contested) {
        return new Statement(
                exchange + at,
                PAIR,
                exchange,
                seat,
                Instant.parse(at),
                score,
                product,
                technology,
                List.of(),
                "1",
                contested,
                null,
                null,
                null,
                60,
                Instant.EPOCH,
                false);
    }
}
