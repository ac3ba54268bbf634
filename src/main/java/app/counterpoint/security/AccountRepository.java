package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.mongodb.repository.Query;

interface AccountRepository extends MongoRepository<StoredAccount, String> {

    Optional<StoredAccount> findByEmail(String email);

    Optional<StoredAccount> findBySubject(String subject);

    @Query("{ 'reset.hash' : ?0 }")
    Optional<StoredAccount> findByReset(String hash);

    @Query("{ ?0 : { $exists : true } }")
    List<StoredAccount> findWith(String field);
}
