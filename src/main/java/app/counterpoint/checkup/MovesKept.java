package app.counterpoint.checkup;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes old answers to suggestions. */
@Component
class MovesKept extends RetainedRows {

    MovesKept(MoveRepository moves) {
        super(
                new Keeping("moves", "Answers to suggested moves", "it was answered", 731, 1096),
                moves::deleteByAtLessThan);
    }
}
