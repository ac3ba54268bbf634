package app.counterpoint.intake;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

/** Where answers are kept. */
interface RememberedAnswers extends MongoRepository<RememberedAnswer, String> {

    List<RememberedAnswer> findByRelationshipOrderByAtDesc(RelationshipId relationship);

    List<RememberedAnswer> findByRelationshipAndFormatAndLayout(
            RelationshipId relationship, String format, String layout);

    void deleteByIdAndRelationship(String id, RelationshipId relationship);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
