package app.counterpoint.decision;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes old decisions; open ones stay until they are concluded. */
@Component
class DecisionsKept extends RetainedRows {

    DecisionsKept(DecisionRepository repository) {
        super(
                new Keeping("decisions", "Decisions", "it was concluded", 1096, 1827),
                repository::deleteByConcludedAtLessThan);
    }
}
