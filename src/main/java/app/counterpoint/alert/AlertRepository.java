package app.counterpoint.alert;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

interface AlertRepository extends Repository<Alert, String> {

    Alert save(Alert alert);

    Optional<Alert> findById(String id);

    List<Alert> findByRelationshipOrderByFirstWeekDesc(RelationshipId relationship);

    List<Alert> findByRelationshipAndSignal(RelationshipId relationship, Signal signal);

    @Query("{ 'relationship': ?0, 'lastWeek': { $exists: false } }")
    List<Alert> open(RelationshipId relationship);

    long deleteByLastWeekLessThan(IsoWeek week);

    void deleteByRelationship(RelationshipId relationship);
}
