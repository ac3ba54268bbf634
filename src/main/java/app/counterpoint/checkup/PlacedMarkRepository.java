package app.counterpoint.checkup;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Marks that were placed by hand; a few a year. */
interface PlacedMarkRepository extends Repository<PlacedMark, String> {

    List<PlacedMark> findByRelationship(RelationshipId relationship);

    PlacedMark save(PlacedMark mark);

    void deleteById(String id);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
