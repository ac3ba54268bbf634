package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.Repository;

interface StatementRepository extends Repository<Statement, String> {

    Optional<Statement> findById(String id);

    Statement save(Statement statement);

    @Query(value = "{relationship: ?0, saidAt: {$gte: ?1, $lt: ?2}}", sort = "{saidAt: 1, _id: 1}")
    List<Statement> said(RelationshipId relationship, Instant from, Instant to);

    @Query(value = "{relationship: ?0, saidAt: {$gte: ?1, $lt: ?2}, contested: true}", count = true)
    long contested(RelationshipId relationship, Instant from, Instant to);

    Optional<Statement> findFirstByRelationshipOrderBySaidAtAsc(RelationshipId relationship);

    Optional<Statement> findFirstByRelationshipOrderBySaidAtDesc(RelationshipId relationship);

    @Query("{textUntil: {$lte: ?0}}")
    @Update("{$unset: {text: '', textUntil: ''}}")
    long forgetTextDue(Instant now);

    List<Statement> deleteByImportId(String importId);

    void deleteByRelationship(RelationshipId relationship);
}
