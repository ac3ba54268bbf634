package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a leader took out a statement of their own, so that the same file does not bring it back. Neither words nor score nor seat.
 *
 * @param id that of the statement
 * @param relationship whose it was
 * @param at when it was removed
 */
@Document("removedStatements")
@CompoundIndex(name = "relationship", def = "{relationship: 1}")
record RemovedStatement(@Id String id, RelationshipId relationship, Instant at) {}
