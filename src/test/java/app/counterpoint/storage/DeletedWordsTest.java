package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletedWordsTest {

    private static final String CANARY = "the quokka queue drains in two days";

    @TempDir
    private Path parent;

    @Test
    void afterADeletionTheFileIsSmallerAndNoFileHoldsTheWords() throws IOException {
        try (var store = open();
                var client = MongoClients.create(store.uri())) {
            var statements = client.getDatabase("counterpoint").getCollection("statements");
            fill(statements, 300);
            assertThat(holdsCanary())
                    .as("the words lie in the file while they are kept")
                    .isTrue();
            long before = size();

            statements.updateMany(Filters.lt("n", 150), Updates.unset("text"));
            statements.deleteMany(Filters.gte("n", 150));
            assertThat(store.holdsDeleted()).isTrue();
            assertThat(holdsCanary())
                    .as("a deletion alone leaves them in the file")
                    .isTrue();
            store.renew();

            assertThat(holdsCanary()).isFalse();
            assertThat(size()).isLessThan(before / 2);
            assertThat(store.holdsDeleted()).isFalse();
            assertThat(statements.countDocuments()).isEqualTo(150);
        }
        try (var store = open();
                var client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("counterpoint")
                            .getCollection("statements")
                            .countDocuments())
                    .isEqualTo(150);
        }
        assertThat(holdsCanary()).isFalse();
    }

    @Test
    void whoeverReadsOrWritesMeanwhileNoticesNothing() throws Exception {
        try (var store = open();
                var client = MongoClients.create(store.uri());
                var threads = Executors.newFixedThreadPool(2)) {
            var facts = client.getDatabase("counterpoint").getCollection("facts");
            fill(facts, 400);
            var stop = new AtomicBoolean();
            var writer = threads.submit(() -> {
                int written = 0;
                while (!stop.get()) {
                    facts.insertOne(new Document("m", written++));
                }
                return written;
            });
            var rounds = new AtomicInteger();
            var reader = threads.submit(() -> {
                while (!stop.get()) {
                    int seen = 0;
                    for (var _ : facts.find(Filters.exists("n")).batchSize(50)) {
                        seen++;
                    }
                    assertThat(seen).isEqualTo(400);
                    rounds.incrementAndGet();
                }
            });
            for (int i = 0; i < 3 || (rounds.get() < 3 && !reader.isDone()); i++) {
                store.renew();
            }
            stop.set(true);

            reader.get();
            assertThat(rounds.get()).isGreaterThanOrEqualTo(3);
            assertThat(facts.countDocuments(Filters.exists("m")))
                    .isEqualTo(writer.get().longValue());
        }
    }

    @Test
    void deletedKeysOfAnIndexAreGoneToo() throws IOException {
        try (var store = open();
                var client = MongoClients.create(store.uri())) {
            var accounts = client.getDatabase("counterpoint").getCollection("accounts");
            accounts.createIndex(new Document("email", 1), new IndexOptions().unique(true));
            accounts.insertMany(IntStream.range(0, 600)
                    .mapToObj(i -> new Document("_id", i).append("email", CANARY + i))
                    .toList());
            accounts.deleteMany(new Document("_id", new Document("$lt", 599)));
            accounts.updateOne(new Document("_id", 599), Updates.set("email", "somebody else"));
            store.renew();

            assertThat(accounts.countDocuments()).isEqualTo(1);
            assertThat(holdsCanary()).isFalse();
        }
    }

    @Test
    void aStoreThatWasStoppedBeforeItsTurnIsWrittenAnewAfterTheNextStart() throws IOException {
        try (var store = open();
                var client = MongoClients.create(store.uri())) {
            var statements = client.getDatabase("counterpoint").getCollection("statements");
            fill(statements, 10);
            statements.deleteMany(new Document());
        }
        try (var store = open()) {
            assertThat(store.holdsDeleted()).isTrue();
            store.renew();
            assertThat(holdsCanary()).isFalse();
        }
    }

    @Test
    void housekeepingIsNoReasonToWriteTheFileAnew() throws IOException {
        try (var store = open();
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("counterpoint").getCollection(Locks.COLLECTION).deleteMany(new Document());
            assertThat(store.holdsDeleted()).isFalse();
        }
    }

    private static void fill(MongoCollection<Document> collection, int documents) {
        collection.insertMany(IntStream.range(0, documents)
                .mapToObj(i -> new Document("n", i).append("text", CANARY + " " + i))
                .toList());
    }

    private EmbeddedStore open() {
        return EmbeddedStore.open(parent.resolve("data"), Long.MAX_VALUE, Clock.systemUTC());
    }

    private long size() throws IOException {
        return Files.size(parent.resolve("data").resolve(StoreFile.NAME));
    }

    private boolean holdsCanary() throws IOException {
        try (var files = Files.walk(parent)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    return true;
                }
            }
            return false;
        }
    }
}
