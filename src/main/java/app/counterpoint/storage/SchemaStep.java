package app.counterpoint.storage;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A migration that was made. The newest is the database's version.
 *
 * @param id that of the migration
 * @param at when it was finished
 */
@Document("schema")
record SchemaStep(@Id String id, Instant at) {}
