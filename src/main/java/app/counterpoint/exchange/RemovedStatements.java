package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import org.springframework.data.repository.Repository;

interface RemovedStatements extends Repository<RemovedStatement, String> {

    RemovedStatement save(RemovedStatement removed);

    void deleteById(String id);

    void deleteByRelationship(RelationshipId relationship);
}
