package app.counterpoint.storage;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A change of what is stored, made once in the life of a database. Declare one as a bean. It may be cut off by a crash and then runs
 * again from its beginning, so each of its steps must be harmless the second time.
 */
public interface Migration {

    /** Three digits, which give the order, and what it does, as in {@code 002-split-titles}; never changed once it was released. */
    String id();

    /** Makes the change; must work on the embedded store too, so no transactions. */
    void run(MongoOperations mongo);
}
