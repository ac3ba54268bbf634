package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.springframework.data.repository.Repository;

interface RemovedStatements extends Repository<RemovedStatement, String> {

    RemovedStatement save(RemovedStatement removed);

    void deleteById(String id);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
