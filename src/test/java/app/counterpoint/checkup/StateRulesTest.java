package app.counterpoint.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.rise.Judged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRulesTest {

    /** Means a week: shared, briefing and disagreements now and before; whether escalations rise; precision where 50 to 70 is usual. */
    @ParameterizedTest
    @CsvSource({
        "120, 120,  30,  30,   2,   2, false, 60, PRODUCTIVE_TENSION",
        " 90, 120,  30,  30,   2,   2, false, 60, PRODUCTIVE_TENSION",
        " 75, 120,  30,  30,   2,   2, false, 60, PRODUCTIVE_TENSION",
        "180, 120,  90,  30,   5,   2, false, 60, PRODUCTIVE_TENSION",
        "120, 120,  30,  30,   2,   2, false, 30, PRODUCTIVE_TENSION",
        " 75, 120,  45,  30,   2,   2, false, 60, DRIFTING_APART",
        " 75, 120,  30,  30,   2,   2, false, 45, DRIFTING_APART",
        " 75, 120,  30,  30,   2,   2, true,  60, DRIFTING_APART",
        " 60, 120,  30,  30,   2,   2, false, 60, DRIFTING_APART",
        "  0, 120,  30,  30,   2,   2, false, 60, DRIFTING_APART",
        "120, 120,  30,  30,   2,   2, true,  60, OVERHEATING",
        " 75, 120,  45,  30,   0,   2, false, 60, QUIET_NOT_CALM",
        " 75, 120,  45,  30,0.25,   2, false, 60, QUIET_NOT_CALM",
        " 75, 120,  45,   0,   0, 0.5, true,  60, QUIET_NOT_CALM",
        " 75, 120,  45,  30, 0.5,   2, false, 60, DRIFTING_APART",
        " 75, 120,  30,  30,   0,   2, false, 60, NOT_ENOUGH_TO_SAY",
        "120, 120,  45,  30,   0,   2, false, 60, NOT_ENOUGH_TO_SAY",
        "120, 120,  30,  30,   0, 0.2, false, 60, NOT_ENOUGH_TO_SAY",
        "  0,   0,  45,  30,   2,   2, false, 60, PRODUCTIVE_TENSION"
    })
    void theFirstRuleThatFitsGivesTheState(
            double shared,
            double sharedBefore,
            double briefing,
            double briefingBefore,
            double disagreements,
            double disagreementsBefore,
            boolean rises,
            double precision,
            State expected) {
        var reading = read(
                new Shift(shared, sharedBefore),
                new Shift(briefing, briefingBefore),
                new Shift(disagreements, disagreementsBefore),
                rises,
                precision,
                true);

        assertThat(reading.state()).isEqualTo(expected);
        assertThat(reading.rule()).endsWith(".").doesNotContain("null", "..", "!");
    }

    @Test
    void withoutShiftsThereIsNoStateAndTheRuleSaysWhatIsMissing() {
        var steady = new Shift(2, 2);

        assertThat(read(null, steady, steady, true, null, true))
                .isEqualTo(new StateReading(
                        State.NOT_ENOUGH_TO_SAY,
                        "Shared time has to be known for 3 of the last 4 weeks and for 8 of the 12 before."));
        assertThat(read(steady, steady, null, true, null, true).state()).isEqualTo(State.NOT_ENOUGH_TO_SAY);
        assertThat(read(steady, steady, null, true, null, false).state()).isEqualTo(State.PAUSED);
        assertThat(read(steady, null, steady, false, null, false).state()).isEqualTo(State.PRODUCTIVE_TENSION);
    }

    @Test
    void theRuleSaysItsNumbers() {
        assertThat(read(new Shift(70, 120), new Shift(45, 30), new Shift(0, 2), false, null, true)
                        .rule())
                .isEqualTo(
                        "Over four weeks, against the twelve before: disagreements fell to about none, shared time is "
                                + "70 minutes a week (before: 120), and one-sided briefings are 45 minutes a week (before: 30).");
        assertThat(read(new Shift(120, 120), null, new Shift(2, 2), true, null, true)
                        .rule())
                .isEqualTo("While shared time held up: 9 escalations in the last 3 weeks against 3.1 expected; "
                        + "by chance a run like this starts about once in 60 weeks.");
    }

    private static StateReading read(
            @Nullable Shift shared,
            @Nullable Shift briefing,
            @Nullable Shift disagreements,
            boolean rises,
            @Nullable Double precision,
            boolean languageScored) {
        return StateRules.read(
                new Signals(
                        shared,
                        briefing,
                        disagreements,
                        rises ? new Judged(60, 3, 9, null, 3.1, 1.0, false) : null,
                        rises,
                        precision,
                        new UsualRange(50, 70, 20)),
                languageScored);
    }
}
