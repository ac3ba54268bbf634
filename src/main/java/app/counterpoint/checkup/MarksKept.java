package app.counterpoint.checkup;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes old marks. */
@Component
class MarksKept implements Retained {

    private static final Keeping KEEPING = new Keeping("marks", "Marks on charts", "it was placed", 731, 1096);

    private final PlacedMarkRepository repository;

    MarksKept(PlacedMarkRepository repository) {
        this.repository = repository;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return repository.deleteByAtLessThan(before);
    }
}
