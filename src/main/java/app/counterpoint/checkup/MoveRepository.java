package app.counterpoint.checkup;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Answers to suggestions: one a week at most, so they are few. */
interface MoveRepository extends Repository<MoveEntry, String> {

    List<MoveEntry> findByRelationshipOrderByAtAsc(RelationshipId relationship);

    MoveEntry save(MoveEntry entry);

    void deleteById(String id);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
