package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface PassedOverRepository extends Repository<PassedOver, String> {

    @Query("{relationship: ?0, at: {$gte: ?1, $lt: ?2}}")
    List<PassedOver> between(RelationshipId relationship, Instant from, Instant to);

    void deleteByImportId(String importId);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
