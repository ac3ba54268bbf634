package app.counterpoint.decision;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes old decisions; open ones stay until they are concluded. */
@Component
class DecisionsKept implements Retained {

    private static final Keeping KEEPING = new Keeping("decisions", "Decisions", "it was concluded", 1096, 1827);

    private final DecisionRepository repository;

    DecisionsKept(DecisionRepository repository) {
        this.repository = repository;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return repository.deleteByConcludedAtLessThan(before);
    }
}
