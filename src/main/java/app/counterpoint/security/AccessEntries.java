package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.mongodb.repository.Query;

interface AccessEntries extends MongoRepository<AccessEntry, Long> {

    Optional<AccessEntry> findFirstByOrderByNumberDesc();

    Optional<AccessEntry> findFirstByAtLessThanOrderByNumberDesc(Instant before);

    long deleteByNumberLessThanEqual(long number);

    List<AccessEntry> findByNumberGreaterThanOrderByNumberAsc(long number, Pageable page);

    List<AccessEntry> findByAccountOrderByNumberAsc(String account);

    List<AccessEntry> findByRelationshipAndAction(RelationshipId relationship, Action action);

    @Query("{ relationship : { $in : [ ?0, null ] } }")
    List<AccessEntry> visible(RelationshipId relationship, Pageable page);
}
