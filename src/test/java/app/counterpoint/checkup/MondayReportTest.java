package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.LAST;
import static app.counterpoint.checkup.Weeks.MONDAY;
import static app.counterpoint.checkup.Weeks.PAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.decision.Readiness;
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

class MondayReportTest {

    private static final Map<Source, Instant> FRESH = Map.of(
            Source.REPORT, MONDAY.minus(Duration.ofDays(3)),
            Source.DECISIONS, MONDAY.minus(Duration.ofDays(2)),
            Source.STATEMENTS, MONDAY.minus(Duration.ofDays(1)));

    @Test
    void anOrdinaryMondayReadsLikeASentence() {
        var report = MondayReport.of(facts(Weeks.ordinary(20)));

        assertThat(report.title()).isEqualTo("Week 46 · Productive tension");
        assertThat(report.headline())
                .isEqualTo("Shared time held up; nothing came to the CPTO, the usual is 0; exchanges were specific.");
        assertThat(report.freshness()).isEqualTo("3 of 3 sources fresh");
        assertThat(report.move().kind()).isEqualTo(MoveKind.NOTHING);
        assertThat(report.changes())
                .containsExactly(
                        new Change("One decision was settled between the two.", Evidence.week("decisions", LAST)));
    }

    @Test
    void theForumsTileSaysAllThatItMustNotBeShownWithout() {
        var weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST).forums(3, 1, 170.0).decided(1, 0, 0, 0).rollup());

        var tile = MondayReport.of(facts(weeks)).forums();

        assertThat(tile)
                .isEqualTo(new Tile(
                        "Shared forums",
                        Shown.VALUE,
                        "3 of 4",
                        "with both present",
                        "4 sessions",
                        "week 46",
                        "shared minutes, usual 120",
                        List.of("170 shared minutes", "1 cancelled"),
                        null,
                        tile.spark(),
                        "Attendance report 3 days old",
                        "3 by attendance report",
                        new Evidence("forums", Map.of("week", "2026-W46")),
                        "Shared forums, week 46: 3 of 4 with both present; 4 sessions; shared minutes, usual 120; "
                                + "170 shared minutes; 1 cancelled."));
        assertThat(tile.spark().points()).hasSize(12);
        assertThat(tile.spark().points().getLast().value()).isEqualTo(170.0);
        assertThat(tile.spark().usual()).isEqualTo(new UsualRange(120, 120, 19));
    }

    @Test
    void escalationsAreComparedWithWhatIsUsualAndTheRunningWeekIsSaidApart() {
        var weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST)
                        .forums(2, 0, 120.0)
                        .decided(1, 1, 1, 0)
                        .exchanges(64)
                        .rollup(),
                Weeks.of(LAST.plus(1)).decided(0, 0, 0, 1).exchanges().rollup());

        var report = MondayReport.of(facts(weeks, MONDAY.plus(Duration.ofDays(2))));

        assertThat(report.escalations().value()).isEqualTo("2");
        assertThat(report.escalations().n()).isEqualTo("of 3 decided");
        assertThat(report.escalations().comparison()).isEqualTo("usual 0");
        assertThat(report.escalations().notes())
                .containsExactly("1 jointly, 1 by one side", "3 of 6 decided in 28 days to today");
        assertThat(report.escalations().soFar()).isEqualTo("1 so far this week");
        assertThat(report.headline())
                .isEqualTo("Two decisions came to the CPTO, the usual is 0; shared time held up; exchanges were"
                        + " specific.");
        assertThat(report.soFar())
                .isEqualTo("One decision came to the CPTO so far this week, none settled between the two.");
        assertThat(report.changes().getFirst().words()).isEqualTo("One decision came to the CPTO this week.");
    }

    @Test
    void withdrawnAgreementPausesPrecisionEverywhereAtOnce() {
        var report = MondayReport.of(paused(Weeks.ordinary(20)));

        assertThat(report.precision().shown()).isEqualTo(Shown.PAUSED);
        assertThat(report.precision().value()).isEqualTo("paused");
        assertThat(report.precision().spark().usual()).isNull();
        assertThat(report.chain().precision()).extracting(Point::shown).containsOnly(Shown.PAUSED);
        assertThat(report.chain().precisionUsual()).isNull();
        assertThat(report.figures().precision()).isNull();
        assertThat(report.headline()).endsWith("language is paused.");
        assertThat(report.toString()).doesNotContain("64");
    }

    @Test
    void aWeekThatNobodyKnowsIsAGapAndAWeekWithoutForumsIsZero() {
        var weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST.plus(-1)).rollup(),
                Weeks.of(LAST).forums(0, 0, 0.0).decided(0, 0, 0, 0).rollup());

        var report = MondayReport.of(facts(weeks));

        var points = report.chain().sharedMinutes();
        assertThat(points.get(10)).isEqualTo(new Point(LAST.plus(-1), null, Shown.MISSING, 0, null));
        assertThat(points.get(11)).isEqualTo(new Point(LAST, 0.0, Shown.ZERO, 0, null));
        assertThat(report.forums().value()).isEqualTo("none planned");
        assertThat(report.forums().unit()).isEmpty();
        assertThat(report.forums().spoken())
                .contains(": none planned; 0 sessions")
                .doesNotContain("with both present");
        assertThat(report.forums().shown()).isEqualTo(Shown.ZERO);
        assertThat(report.headline()).startsWith("No shared forum was planned;");
    }

    @Test
    void underThreeExchangesNoPrecisionIsSaidAndUnderFourDecisionsNoShare() {
        var weeks = Weeks.past(
                4,
                ago -> Weeks.of(LAST.plus(-ago))
                        .decided(ago < 3 ? 1 : 0, 0, 0, 0)
                        .exchanges(ago < 2 ? new double[] {70} : new double[] {})
                        .rollup());

        var report = MondayReport.of(facts(weeks));

        assertThat(report.precision().shown()).isEqualTo(Shown.TOO_FEW);
        assertThat(report.precision().value()).isEqualTo("not enough to say");
        assertThat(report.precision().n()).isEqualTo("2 exchanges");
        assertThat(report.figures().escalationShare()).isNull();
        assertThat(report.escalations().notes())
                .containsExactly("share in 28 days to today: not enough to say, 3 decisions");
    }

    @Test
    void withoutAnyFactItSaysWhatToDropAndNoNumber() {
        var report = MondayReport.of(new MondayFacts(
                ZoneId.of("Europe/Berlin"),
                MONDAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                true,
                List.of()));

        assertThat(report.headline())
                .isEqualTo("Nothing to go by yet: drop a calendar export, an attendance report or a decision log.");
        assertThat(report.state().state()).isEqualTo(State.NOT_ENOUGH_TO_SAY);
        assertThat(List.of(report.forums(), report.escalations(), report.precision()))
                .extracting(Tile::value)
                .containsOnly("not known");
        assertThat(report.changes()).isEmpty();
        assertThat(report.freshness()).isEqualTo("No source yet");
    }

    @Test
    void decisionsToComeSayHowReadyTheyAreAndHowLongThereIsLeft() {
        var near = decision("Re-platform pricing?", LocalDate.of(2026, 12, 12), true, Set.of(Readiness.JOINT_SESSION));
        var later = decision("Build or buy single sign-on?", LocalDate.of(2027, 1, 20), false, Set.of());
        var undated = decision("Who owns search?", null, false, Set.of());

        var upcoming = MondayReport.of(facts(Weeks.ordinary(20), List.of(undated, later, near)))
                .upcoming();

        assertThat(upcoming)
                .extracting(Upcoming::question, Upcoming::when, Upcoming::ready)
                .containsExactly(
                        tuple("Re-platform pricing?", "in 3 weeks", "1 of 4 ready"),
                        tuple("Build or buy single sign-on?", "in 9 weeks", "0 of 4 ready"),
                        tuple("Who owns search?", "no date", "0 of 4 ready"));
        assertThat(upcoming.getFirst().missing())
                .containsExactly(
                        "Both have read the same material",
                        "Both positions written down",
                        "Each has made the other's case");
    }

    @Test
    void movesDecisionsAndNewHoldersAreMarkedOnceOnTheChain() {
        var weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST.plus(-2))
                        .forums(2, 0, 120.0)
                        .decided(1, 0, 0, 0)
                        .highStakes(1)
                        .rollup());
        var journal = List.of(
                MoveEntry.of(PAIR, LAST.plus(-4), MoveKind.REBOOK, MoveAnswer.DONE, MONDAY),
                MoveEntry.of(PAIR, LAST.plus(-3), MoveKind.FRAMING, MoveAnswer.NOT_NOW, MONDAY),
                MoveEntry.of(PAIR, LAST.plus(-40), MoveKind.FRAMING, MoveAnswer.DONE, MONDAY));
        var seats = List.of(new SeatMark(Seat.CPO, LocalDate.of(2026, 9, 9)));

        var report = MondayReport.of(new MondayFacts(
                ZoneId.of("Europe/Berlin"), MONDAY, weeks, List.of(), seats, journal, FRESH, true, List.of()));

        assertThat(report.chain().marks())
                .containsExactly(
                        new Mark(LAST.plus(-9), Mark.Kind.SEAT, "New holder of the seat CPO"),
                        new Mark(
                                LAST.plus(-4), Mark.Kind.MOVE, "Done: Re-book it with the next decision as its topic."),
                        new Mark(LAST.plus(-2), Mark.Kind.DECISION, "1 high-stakes decision concluded"));
        assertThat(report.move().afterwards())
                .isEqualTo("Four weeks after “Re-book it with the next decision as its topic” (week 42) "
                        + "shared time went from 120 to 120 minutes a week; that may be coincidence.");
    }

    @Test
    void whatTheThreeMarkedStandsOnTheChainBesideTheRest() {
        var placed = List.of(PlacedMark.of(PAIR, LAST.plus(-3), MarkLabel.REORGANISATION, MONDAY));

        assertThat(marks(Weeks.ordinary(20), placed))
                .containsExactly(new Mark(LAST.plus(-3), Mark.Kind.PLACED, "Reorganisation"));
    }

    @Test
    void aScorerThatChangedIsABreakWhereItsScoresBeginAndOnlyThere() {
        var weeks = Weeks.past(
                20,
                ago -> Weeks.of(LAST.plus(-ago))
                        .exchanges(64)
                        .scoredBy(ago > 4 ? "1" : "2")
                        .rollup());

        assertThat(marks(weeks, List.of()))
                .containsExactly(new Mark(
                        LAST.plus(-4),
                        Mark.Kind.SCORER,
                        "Break: scored by version 2 from here on; precision before it does not compare"));
        assertThat(marks(
                        Weeks.past(
                                20,
                                ago -> Weeks.of(LAST.plus(-ago))
                                        .exchanges(64)
                                        .scoredBy("2")
                                        .rollup()),
                        List.of()))
                .isEmpty();
    }

    private static List<Mark> marks(List<WeekRollup> weeks, List<PlacedMark> placed) {
        return MondayReport.of(new MondayFacts(
                        ZoneId.of("Europe/Berlin"),
                        MONDAY,
                        weeks,
                        List.of(),
                        List.of(),
                        List.of(),
                        FRESH,
                        true,
                        placed))
                .chain()
                .marks();
    }

    private static Decision decision(String question, @Nullable LocalDate due, boolean high, Set<Readiness> ready) {
        return new Decision(
                question,
                PAIR,
                question,
                LocalDate.of(2026, 10, 1),
                Outcome.OPEN,
                null,
                null,
                due,
                high,
                null,
                null,
                ready,
                null,
                null);
    }

    private static MondayFacts facts(List<WeekRollup> weeks) {
        return facts(weeks, MONDAY);
    }

    private static MondayFacts facts(List<WeekRollup> weeks, Instant now) {
        return new MondayFacts(
                ZoneId.of("Europe/Berlin"), now, weeks, List.of(), List.of(), List.of(), FRESH, true, List.of());
    }

    private static MondayFacts facts(List<WeekRollup> weeks, List<Decision> upcoming) {
        return new MondayFacts(
                ZoneId.of("Europe/Berlin"), MONDAY, weeks, upcoming, List.of(), List.of(), FRESH, true, List.of());
    }

    private static MondayFacts paused(List<WeekRollup> weeks) {
        return new MondayFacts(
                ZoneId.of("Europe/Berlin"), MONDAY, weeks, List.of(), List.of(), List.of(), FRESH, false, List.of());
    }
}
