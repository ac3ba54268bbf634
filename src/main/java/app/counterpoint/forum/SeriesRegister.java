package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SeriesRegister extends Repository<MeetingSeries, String> {

    Optional<MeetingSeries> findById(String id);

    List<MeetingSeries> findByRelationshipOrderByTitle(RelationshipId relationship);

    MeetingSeries save(MeetingSeries series);

    void deleteByRelationship(RelationshipId relationship);
}
