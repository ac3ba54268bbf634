package app.counterpoint.storage;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An instance's database as a command reaches it: the server that is named, the running instance's own, or the store of a stopped one. */
public final class Instance implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedStore own;

    private Instance(String uri, @Nullable EmbeddedStore own) {
        var connection = new ConnectionString(uri);
        this.client = MongoClients.create(connection);
        this.database = client.getDatabase(Objects.requireNonNullElse(connection.getDatabase(), "test"));
        this.own = own;
    }

    /** The instance that is named, which must be there. */
    public static Instance of(Backups.Target target, Clock clock) throws IOException {
        return target.uri() != null ? at(target.uri()) : in(Backups.existing(target.directory()), clock);
    }

    /** The database of a server. */
    static Instance at(String uri) {
        return new Instance(uri, null);
    }

    /**
     * The store in a data directory, through the process that runs on it if there is one.
     *
     * @throws StoreUnusable when it is damaged, or another process has it and does not say how to reach it
     */
    static Instance in(Path directory, Clock clock) throws IOException {
        try {
            return stopped(directory, clock);
        } catch (StoreUnusable e) {
            try {
                return at(Files.readString(directory.resolve(EmbeddedStore.ADDRESS)));
            } catch (NoSuchFileException none) {
                throw e;
            }
        }
    }

    /** The store in a data directory on which no process runs; made when it is not there. */
    static Instance stopped(Path directory, Clock clock) {
        var store = EmbeddedStore.open(directory, Long.MAX_VALUE, clock);
        return new Instance(store.uri(), store);
    }

    /** The database itself. */
    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        client.close();
        if (own != null) {
            own.close();
        }
    }
}
