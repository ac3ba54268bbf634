package app.counterpoint.exchange;

import static java.util.stream.Collectors.groupingBy;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Statements were added, removed, contested, or may not be counted any more.
 *
 * @param relationship whose
 * @param from when the first of them was said
 * @param to when the last of them was said, included
 */
public record StatementsChanged(RelationshipId relationship, Instant from, Instant to) {

    /** What is to be told of these: once for each relationship, so that weeks are made again once. */
    static List<StatementsChanged> by(Collection<Statement> touched) {
        return touched.stream().collect(groupingBy(Statement::relationship)).entrySet().stream()
                .map(entry -> spanning(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static StatementsChanged spanning(RelationshipId relationship, List<Statement> statements) {
        var said = statements.stream().map(Statement::saidAt).sorted().toList();
        return new StatementsChanged(relationship, said.getFirst(), said.getLast());
    }
}
