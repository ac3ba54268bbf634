package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import org.springframework.data.repository.Repository;

interface SideChoices extends Repository<SideChoice, String> {

    SideChoice save(SideChoice choice);

    boolean existsById(String id);

    void deleteById(String id);

    void deleteByRelationship(RelationshipId relationship);
}
