package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedMeetings extends Repository<PlannedMeeting, String> {

    List<PlannedMeeting> findByRelationshipAndSeriesKeyIn(RelationshipId relationship, Collection<String> seriesKeys);

    /** Those of the time, and every later revision, since one may have moved a meeting into it or out of it. */
    @Query("{relationship: ?0, $or: [{start: {$gte: ?1, $lt: ?2}}, {revision: {$gt: 1}}]}")
    List<PlannedMeeting> ofTime(RelationshipId relationship, Instant from, Instant to);

    Optional<PlannedMeeting> findFirstByRelationshipAndStartLessThanEqualOrderByStartDesc(
            RelationshipId relationship, Instant now);

    Optional<PlannedMeeting> findFirstByRelationshipOrderByStartAsc(RelationshipId relationship);

    Optional<PlannedMeeting> findFirstByRelationshipOrderByStartDesc(RelationshipId relationship);

    List<PlannedMeeting> findByRelationshipAndStartGreaterThanEqual(RelationshipId relationship, Instant since);

    long deleteByStartLessThan(Instant before);

    List<PlannedMeeting> deleteByImportId(String importId);

    void deleteByRelationship(RelationshipId relationship);
}
