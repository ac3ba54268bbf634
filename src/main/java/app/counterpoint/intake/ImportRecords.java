package app.counterpoint.intake;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

/** Where the imports are listed. */
interface ImportRecords extends MongoRepository<ImportRecord, String> {

    List<ImportRecord> findByRelationshipOrderByAtDesc(RelationshipId relationship, Pageable page);

    boolean existsByRelationshipAndContentHashAndUnfinishedIsNullAndUndoneAtIsNull(
            RelationshipId relationship, String contentHash);

    long deleteByAtLessThan(Instant before);

    List<ImportRecord> findByRelationshipAndCalendarAndUndoneAtIsNull(RelationshipId relationship, String calendar);

    void deleteByRelationship(RelationshipId relationship);
}
