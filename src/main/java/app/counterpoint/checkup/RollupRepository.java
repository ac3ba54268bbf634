package app.counterpoint.checkup;

import java.util.List;
import org.springframework.data.mongodb.repository.DeleteQuery;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The weeks, by id: relationship and week, which sorts as time does. */
interface RollupRepository extends Repository<WeekRollup, String> {

    @Query("{_id: {$gte: ?0, $lte: ?1}}")
    List<WeekRollup> between(String first, String last);

    WeekRollup save(WeekRollup rollup);

    void deleteById(String id);

    @DeleteQuery("{_id: {$gte: ?0, $lt: ?1}}")
    long deleteBetween(String first, String after);
}
