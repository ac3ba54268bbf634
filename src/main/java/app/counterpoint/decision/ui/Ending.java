package app.counterpoint.decision.ui;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.shared.Seat;
import org.jspecify.annotations.Nullable;

/** The endings that a person can choose from: an outcome, and who brought it where one side did. */
enum Ending {
    OPEN("Still open", Outcome.OPEN, null),
    SETTLED("Settled between them", Outcome.SETTLED, null),
    BOTH("Both brought it to the CPTO", Outcome.ESCALATED_JOINTLY, null),
    CTO("The CTO brought it", Outcome.ESCALATED_BY_ONE, Seat.CTO),
    CPO("The CPO brought it", Outcome.ESCALATED_BY_ONE, Seat.CPO),
    TAKEN("The CPTO took it", Outcome.TAKEN, null);

    private final String title;
    private final Outcome outcome;
    private final @Nullable Seat broughtBy;

    Ending(String title, Outcome outcome, @Nullable Seat broughtBy) {
        this.title = title;
        this.outcome = outcome;
        this.broughtBy = broughtBy;
    }

    static Ending of(Decision decision) {
        return switch (decision.outcome()) {
            case OPEN -> OPEN;
            case SETTLED -> SETTLED;
            case ESCALATED_JOINTLY -> BOTH;
            case ESCALATED_BY_ONE -> decision.broughtBy() == Seat.CTO ? CTO : CPO;
            case TAKEN -> TAKEN;
        };
    }

    String title() {
        return title;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable Seat broughtBy() {
        return broughtBy;
    }
}
