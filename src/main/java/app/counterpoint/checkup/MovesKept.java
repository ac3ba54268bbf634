package app.counterpoint.checkup;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes old answers to suggestions. */
@Component
class MovesKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("moves", "Answers to suggested moves", "it was answered", 731, 1096);

    private final MoveRepository moves;

    MovesKept(MoveRepository moves) {
        this.moves = moves;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return moves.deleteByAtLessThan(before);
    }
}
