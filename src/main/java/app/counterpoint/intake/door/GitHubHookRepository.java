package app.counterpoint.intake.door;

import app.counterpoint.shared.RelationshipId;
import org.springframework.data.mongodb.repository.MongoRepository;

interface GitHubHookRepository extends MongoRepository<GitHubHook, RelationshipId> {}
