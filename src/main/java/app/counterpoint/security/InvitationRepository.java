package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.repository.MongoRepository;

interface InvitationRepository extends MongoRepository<Invitation, String> {

    List<Invitation> findByRelationship(@Nullable RelationshipId relationship);

    long deleteByRelationshipAndSeat(@Nullable RelationshipId relationship, @Nullable Seat seat);

    long deleteByRelationship(RelationshipId relationship);

    long deleteInvitationById(String id);
}
