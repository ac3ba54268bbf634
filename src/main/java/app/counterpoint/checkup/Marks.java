package app.counterpoint.checkup;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The marks that the three place on the weeks of their charts, for all of them to see. */
@Service
public class Marks {

    private final PlacedMarkRepository repository;
    private final Clock clock;

    Marks(PlacedMarkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All of a relationship, oldest week first. */
    public List<PlacedMark> of(RelationshipId relationship) {
        return repository.findByRelationship(relationship).stream()
                .sorted(Comparator.comparing(PlacedMark::week).thenComparing(PlacedMark::label))
                .toList();
    }

    /** Marks a week; the same mark again changes nothing. */
    public PlacedMark place(RelationshipId relationship, IsoWeek week, MarkLabel label) {
        return repository.save(PlacedMark.of(relationship, week, label, clock.instant()));
    }

    /** Takes a mark away; does nothing when it is gone. */
    public void remove(PlacedMark mark) {
        repository.deleteById(mark.id());
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        repository.deleteByRelationship(removed.relationship());
    }
}
