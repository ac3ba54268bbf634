package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.LAST;
import static app.counterpoint.checkup.Weeks.MONDAY;
import static app.counterpoint.checkup.Weeks.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.decision.Readiness;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveRulesTest {

    private static final Decision NEAR = decision(LocalDate.of(2026, 12, 10), true, Set.of());

    private List<WeekRollup> weeks = Weeks.ordinary(20);
    private List<Decision> upcoming = List.of();
    private List<SeatMark> seats = List.of();
    private List<MoveEntry> journal = List.of();
    private Map<Source, Instant> newest = Map.of(Source.REPORT, MONDAY.minus(Duration.ofDays(1)));

    @Test
    void whenEverythingIsAsUsualThereIsNothingToDo() {
        assertThat(move())
                .isEqualTo(new Move(
                        MoveKind.NOTHING,
                        "Nothing to do this week.",
                        null,
                        "Nothing lies outside its usual range.",
                        "A light touch: nothing moved that asks for you.",
                        null));
    }

    @Test
    void staleDataComesBeforeAllThatWouldBeSaidFromIt() {
        newest = Map.of(Source.REPORT, MONDAY.minus(Duration.ofDays(19)));
        upcoming = List.of(NEAR);

        assertThat(move().kind()).isEqualTo(MoveKind.REFRESH);
        assertThat(move().why()).isEqualTo("Attendance report 19 days old.");
    }

    @Test
    void aDecisionThatComesNearIsPreparedStepByStep() {
        upcoming = List.of(NEAR);
        assertThat(move().kind()).isEqualTo(MoveKind.RUNWAY);
        assertThat(move().subject()).isEqualTo("Build or buy?");
        assertThat(move().why()).isEqualTo("Due in 3 weeks, 0 of 4 ready, no shared session on it yet.");

        upcoming = List.of(decision(LocalDate.of(2026, 12, 10), true, Set.of(Readiness.JOINT_SESSION)));
        assertThat(move().kind()).isEqualTo(MoveKind.OTHER_SIDE);

        upcoming = List.of(decision(LocalDate.of(2026, 12, 10), true, EnumSet.allOf(Readiness.class)));
        assertThat(move().kind()).isEqualTo(MoveKind.FRAMING);

        journal = List.of(MoveEntry.of(PAIR, LAST.plus(-30), MoveKind.FRAMING, MoveAnswer.DONE, MONDAY));
        assertThat(move().kind()).isEqualTo(MoveKind.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, true", "2026-12-28, true", "2026-12-10, false"})
    void aDecisionThatIsPastOrFarOffOrMinorAsksForNothing(LocalDate due, boolean highStakes) {
        upcoming = List.of(decision(due, highStakes, Set.of()));

        assertThat(move().kind()).isEqualTo(MoveKind.NOTHING);
    }

    @Test
    void aNewHolderOfASeatCallsForTheFramingConversationUnlessItWasHeldSince() {
        seats = List.of(new SeatMark(Seat.CPO, LocalDate.of(2026, 10, 20)));
        assertThat(move().kind()).isEqualTo(MoveKind.FRAMING);

        journal = List.of(MoveEntry.of(
                PAIR, LAST.plus(-8), MoveKind.FRAMING, MoveAnswer.DONE, Instant.parse("2026-09-20T08:00:00Z")));
        assertThat(move().kind()).isEqualTo(MoveKind.FRAMING);

        seats = List.of(new SeatMark(Seat.CPO, LocalDate.of(2026, 9, 1)));
        assertThat(move().kind()).isEqualTo(MoveKind.NOTHING);
    }

    @Test
    void escalationsThatRiseComeBeforeTheOneThatCameFromOneSide() {
        weeks = Weeks.with(
                weeks,
                Weeks.of(LAST.plus(-1))
                        .forums(2, 0, 120.0)
                        .briefing(30.0)
                        .decided(0, 3, 0, 0)
                        .exchanges(64)
                        .rollup(),
                Weeks.of(LAST)
                        .forums(2, 0, 120.0)
                        .briefing(30.0)
                        .decided(0, 1, 3, 0)
                        .exchanges(64)
                        .rollup());
        assertThat(move().kind()).isEqualTo(MoveKind.LET_THEM_SETTLE);
        assertThat(move().why()).contains("expected");

        weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST)
                        .forums(2, 0, 120.0)
                        .briefing(30.0)
                        .decided(3, 0, 1, 0)
                        .exchanges(64)
                        .rollup());
        assertThat(move().kind()).isEqualTo(MoveKind.HAND_BACK);
        assertThat(move().why()).isEqualTo("1 decision came from one side alone since last Monday.");
    }

    @Test
    void aForumThatWasCalledOffTwiceIsBookedAgain() {
        weeks = Weeks.with(
                weeks,
                Weeks.of(LAST.plus(-2))
                        .forums(1, 1, 120.0)
                        .briefing(30.0)
                        .decided(1, 0, 0, 0)
                        .exchanges(64)
                        .rollup(),
                Weeks.of(LAST)
                        .forums(1, 1, 120.0)
                        .briefing(30.0)
                        .decided(1, 0, 0, 0)
                        .exchanges(64)
                        .rollup());

        assertThat(move().kind()).isEqualTo(MoveKind.REBOOK);
        assertThat(move().subject()).isEqualTo("Roadmap review");
        assertThat(move().why()).isEqualTo("2 of 8 did not take place in four weeks.");
    }

    @Test
    void moreBriefingThanSharedTimeIsTurnedIntoASharedSession() {
        weeks = Weeks.past(
                20,
                ago -> Weeks.of(LAST.plus(-ago))
                        .forums(1, 0, 60.0)
                        .briefing(90.0)
                        .decided(1, 0, 0, 0)
                        .exchanges(64)
                        .rollup());

        assertThat(move().kind()).isEqualTo(MoveKind.SHARE_BRIEFINGS);
    }

    @Test
    void wordsThatGetVagueCallForTheFourQuestionsAndWordsThatGetPreciseForASayingSo() {
        weeks = language(40);
        assertThat(move().kind()).isEqualTo(MoveKind.FOUR_QUESTIONS);
        assertThat(move().why()).isEqualTo("Precision 40 in 28 days, usual 64.");

        weeks = language(80);
        assertThat(move().kind()).isEqualTo(MoveKind.SAY_SO);
    }

    @ParameterizedTest
    @EnumSource(MoveAnswer.class)
    void anAnswerGivesTheSuggestionARest(MoveAnswer answer) {
        upcoming = List.of(NEAR);
        var week = LAST.plus(1);

        journal = List.of(MoveEntry.of(PAIR, week.plus(-answer.restsForWeeks()), MoveKind.RUNWAY, answer, MONDAY));
        assertThat(move().kind()).isEqualTo(MoveKind.OTHER_SIDE);

        journal = List.of(MoveEntry.of(PAIR, week.plus(-answer.restsForWeeks() - 1), MoveKind.RUNWAY, answer, MONDAY));
        assertThat(move().kind()).isEqualTo(MoveKind.RUNWAY);
    }

    private static List<WeekRollup> language(double score) {
        return Weeks.past(
                20,
                ago -> Weeks.of(LAST.plus(-ago))
                        .forums(2, 0, 120.0)
                        .briefing(30.0)
                        .decided(1, 0, 0, 0)
                        .exchanges(ago < 3 ? score : 64)
                        .rollup());
    }

    private Move move() {
        return MondayReport.of(new MondayFacts(
                        ZoneId.of("Europe/Berlin"), MONDAY, weeks, upcoming, seats, journal, newest, true, List.of()))
                .move();
    }

    private static Decision decision(LocalDate due, boolean highStakes, Set<Readiness> ready) {
        return new Decision(
                "q",
                PAIR,
                "Build or buy?",
                LocalDate.of(2026, 10, 1),
                Outcome.OPEN,
                null,
                null,
                due,
                highStakes,
                null,
                null,
                ready,
                null,
                null);
    }
}
