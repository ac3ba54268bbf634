package app.counterpoint.decision;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, String> {

    Optional<Decision> findById(String id);

    Decision save(Decision decision);

    void delete(Decision decision);

    Slice<Decision> findByRelationshipOrderByRaisedDescIdAsc(RelationshipId relationship, Pageable page);

    /** Those that are open, or were concluded since. */
    @Query(
            value = "{relationship: ?0, $or: [{outcome: 'OPEN'}, {concludedAt: {$gte: ?1}}]}",
            sort = "{raised: -1, _id: 1}")
    Slice<Decision> ofPair(RelationshipId relationship, Instant since, Pageable page);

    @Query("{relationship: ?0, outcome: 'OPEN'}")
    List<Decision> open(RelationshipId relationship);

    long deleteByConcludedAtLessThan(Instant before);

    @Query(value = "{relationship: ?0, concludedAt: {$gte: ?1, $lt: ?2}}", sort = "{concludedAt: 1, _id: 1}")
    List<Decision> concluded(RelationshipId relationship, Instant from, Instant to);

    @Query(value = "{relationship: ?0, outcome: 'OPEN', due: {$gte: ?1}}", sort = "{due: 1, _id: 1}")
    List<Decision> openAndDueFrom(RelationshipId relationship, LocalDate day);

    @Query(value = "{relationship: ?0, outcome: 'OPEN', due: {$lt: ?1}}", sort = "{due: 1, _id: 1}")
    List<Decision> openAndDueBefore(RelationshipId relationship, LocalDate day);

    long countByRelationshipAndOutcomeIn(RelationshipId relationship, Collection<Outcome> outcomes);

    Optional<Decision> findFirstByRelationshipOrderByRaisedAsc(RelationshipId relationship);

    @Query(value = "{relationship: ?0, concludedAt: {$ne: null}}", sort = "{concludedAt: 1}")
    List<Decision> byConclusion(RelationshipId relationship, Pageable page);

    Optional<Decision> findFirstByRelationshipOrderByRaisedDesc(RelationshipId relationship);

    /** An open one only where none is concluded. */
    Optional<Decision> findFirstByRelationshipOrderByConcludedAtDesc(RelationshipId relationship);

    @Query("{_id: {$in: ?0}, outcome: 'OPEN'}")
    List<Decision> openAmong(Collection<String> ids);

    List<Decision> deleteByImportId(String importId);

    @Query("{'told.importId': ?0}")
    List<Decision> toldBy(String importId);

    /** What the import brought, and a later one told the end of. */
    @Query("{importId: ?0, 'told.importId': {$ne: null}}")
    List<Decision> handedOn(String importId);

    void deleteByRelationship(RelationshipId relationship);
}
