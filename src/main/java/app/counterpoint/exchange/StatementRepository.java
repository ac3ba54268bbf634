package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.Repository;

interface StatementRepository extends Repository<Statement, String> {

    Optional<Statement> findById(String id);

    Statement save(Statement statement);

    /** Those that have entered the pair's numbers by now. */
    @Query(
            value = "{relationship: ?0, saidAt: {$gte: ?1, $lt: ?2}, countsFrom: {$lte: ?3}}",
            sort = "{saidAt: 1, _id: 1}")
    List<Statement> said(RelationshipId relationship, Instant from, Instant to, Instant now);

    /** The first of them. */
    @Query(
            value = "{relationship: ?0, saidAt: {$gte: ?1, $lt: ?2}, countsFrom: {$lte: ?3}}",
            sort = "{saidAt: 1, _id: 1}")
    List<Statement> said(RelationshipId relationship, Instant from, Instant to, Instant now, Pageable page);

    @Query(
            value = "{relationship: ?0, saidAt: {$gte: ?1, $lt: ?2}, countsFrom: {$lte: ?3}, contested: true}",
            count = true)
    long contested(RelationshipId relationship, Instant from, Instant to, Instant now);

    Optional<Statement> findFirstByRelationshipOrderBySaidAtAsc(RelationshipId relationship);

    Optional<Statement> findFirstByRelationshipOrderBySaidAtDesc(RelationshipId relationship);

    Optional<Statement> findFirstByRelationshipAndCountsFromLessThanEqualOrderBySaidAtDesc(
            RelationshipId relationship, Instant now);

    /** A speaker's own, those that have not entered included; newest first. */
    @Query(value = "{relationship: ?0, seat: ?1, saidAt: {$gte: ?2}}", sort = "{saidAt: -1, _id: -1}")
    List<Statement> own(RelationshipId relationship, Seat seat, Instant since, Pageable page);

    /** A speaker's own that have not entered yet, in the order in which they will. */
    @Query(value = "{relationship: ?0, seat: ?1, saidAt: {$gte: ?2}, countsFrom: {$gt: ?3}}", sort = "{countsFrom: 1}")
    List<Statement> waiting(RelationshipId relationship, Seat seat, Instant since, Instant now);

    /** Those whose words are kept and whose score another version gave. */
    @Query("{textUntil: {$gt: ?1}, scorerVersion: {$ne: ?0}}")
    List<Statement> scoredByAnother(String version, Instant now);

    @Query("{pending: true, countsFrom: {$lte: ?0}}")
    List<Statement> due(Instant now);

    @Query("{pending: true, countsFrom: {$lte: ?0}}")
    @Update("{$set: {pending: false}}")
    long told(Instant now);

    @Query("{relationship: ?0, pending: true}")
    @Update("{$set: {countsFrom: ?1}}")
    long postpone(RelationshipId relationship, Instant countsFrom);

    @Query("{textUntil: {$lte: ?0}}")
    @Update("{$unset: {text: '', textUntil: ''}}")
    long forgetTextDue(Instant now);

    long deleteBySaidAtLessThan(Instant before);

    List<Statement> deleteByImportId(String importId);

    void deleteById(String id);

    void deleteByRelationship(RelationshipId relationship);
}
