package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

interface ApiTokenRepository extends MongoRepository<ApiToken, String> {

    List<ApiToken> findByRelationshipOrderByCreatedDesc(RelationshipId relationship);

    long deleteByIdAndRelationship(String id, RelationshipId relationship);

    long deleteByRelationship(RelationshipId relationship);
}
