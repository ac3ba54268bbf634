package app.counterpoint.privacy;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ReceiptRepository extends Repository<Receipt, String> {

    Receipt save(Receipt receipt);

    List<Receipt> findByRelationshipOrderByAtDesc(RelationshipId relationship);

    long deleteByAtLessThan(Instant before);

    void deleteByRelationship(RelationshipId relationship);
}
