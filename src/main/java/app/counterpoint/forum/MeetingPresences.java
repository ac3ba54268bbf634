package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingPresences extends Repository<MeetingPresence, String> {

    List<MeetingPresence> findByRelationshipAndSeriesKeyIn(RelationshipId relationship, Collection<String> seriesKeys);

    @Query("{relationship: ?0, start: {$gte: ?1, $lt: ?2}}")
    List<MeetingPresence> ofTime(RelationshipId relationship, Instant from, Instant to);

    Optional<MeetingPresence> findFirstByRelationshipAndGradeOrderByStartDesc(RelationshipId relationship, Grade grade);

    Optional<MeetingPresence> findFirstByRelationshipOrderByStartAsc(RelationshipId relationship);

    Optional<MeetingPresence> findFirstByRelationshipOrderByStartDesc(RelationshipId relationship);

    Optional<MeetingPresence> findById(String id);

    void deleteById(String id);

    List<MeetingPresence> findByRelationshipAndStartGreaterThanEqual(RelationshipId relationship, Instant since);

    long deleteByStartLessThan(Instant before);

    List<MeetingPresence> deleteByImportId(String importId);

    void deleteByRelationship(RelationshipId relationship);
}
