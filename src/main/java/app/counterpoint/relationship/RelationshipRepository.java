package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;
import org.springframework.data.mongodb.repository.MongoRepository;

interface RelationshipRepository extends MongoRepository<Relationship, RelationshipId> {}
