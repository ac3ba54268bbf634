package app.counterpoint.decision.ui;

import app.counterpoint.decision.Readiness;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person filled into the dialog.
 *
 * @param question one sentence
 * @param raised the day on which it came up
 * @param ending how it ended
 * @param concludedOn the day on which the CPTO was asked, or it was settled; absent while open
 * @param due by when it has to be decided; absent when there is no such day
 * @param highStakes whether getting it wrong would hurt
 * @param positionOfCto what the technology side proposes; empty when not written down
 * @param positionOfCpo what the product side proposes; empty when not written down
 * @param ready which steps of the preparation are done
 */
record DecisionDraft(
        String question,
        LocalDate raised,
        Ending ending,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate due,
        boolean highStakes,
        String positionOfCto,
        String positionOfCpo,
        Set<Readiness> ready) {

    DecisionDraft {
        ready = Set.copyOf(ready);
    }

    /** An empty one, as of today. */
    static DecisionDraft empty(LocalDate today, Ending ending) {
        return new DecisionDraft(
                "", today, ending, ending == Ending.OPEN ? null : today, null, false, "", "", Set.of());
    }
}
