package app.counterpoint.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which statements of a file must not come in: those that their speaker removed, and parts of a turn that is known as a whole. */
final class Refusals {

    private Refusals() {}

    /** The others, in order. */
    static List<Statement> of(MongoOperations mongo, List<Statement> statements) {
        var removed = known(mongo, RemovedStatement.class, statements.stream().map(Statement::id));
        var whole = known(
                mongo,
                Statement.class,
                statements.stream().map(StatementKey::ofWholeTurn).flatMap(Optional::stream));
        return statements.stream()
                .filter(one -> !removed.contains(one.id()))
                .filter(one ->
                        StatementKey.ofWholeTurn(one).filter(whole::contains).isEmpty())
                .toList();
    }

    private static Set<String> known(MongoOperations mongo, Class<?> type, Stream<String> ids) {
        var all = ids.distinct().toList();
        return all.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        mongo.findDistinct(Query.query(Criteria.where("_id").in(all)), "_id", type, String.class));
    }
}
