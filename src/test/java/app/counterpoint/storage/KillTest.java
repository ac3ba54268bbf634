package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random moments and looks for what it had been told was written. {@code -Dcounterpoint.kill-seconds=600}
 * goes on for longer.
 */
class KillTest {

    private static final long SEED = System.currentTimeMillis();
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("counterpoint.kill-seconds", 20));

    @TempDir
    private Path directory;

    @Test
    void noAcknowledgedWriteIsLostWhenTheProcessIsKilled() throws Exception {
        var random = new Random(SEED);
        var acknowledged = new HashMap<String, Integer>();
        var kills = 0;
        for (var end = Instant.now().plus(TIME); Instant.now().isBefore(end); kills++) {
            writeAndKill(200 + random.nextInt(1_300), acknowledged);
            check(acknowledged, "seed " + SEED + ", kill " + kills);
        }
        System.out.printf("killed %d times, %d acknowledged writes, none lost%n", kills, acknowledged.size());
        assertThat(kills).isPositive();
        assertThat(acknowledged).hasSizeGreaterThan(10);
    }

    private void writeAndKill(int afterMillis, Map<String, Integer> acknowledged) throws Exception {
        var child = ChildJvm.start(Writer.class, directory.toString());
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            var killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(afterMillis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                child.toHandle()
                        .destroyForcibly(); // Process.destroyForcibly would also close the stream that is read here
            });
            for (String line; (line = lines.readLine()) != null; ) {
                var parts = line.split(" ", -1);
                if (parts.length == 3 && parts[2].equals(".")) { // the last line may be cut
                    acknowledged.merge(parts[0], Integer.parseInt(parts[1]), Math::max);
                }
            }
            killer.join();
        }
        child.waitFor();
    }

    private void check(Map<String, Integer> acknowledged, String where) throws IOException {
        try (var store = EmbeddedStore.open(directory, Long.MAX_VALUE, Clock.systemUTC());
                var client = MongoClients.create(store.uri())) {
            var facts = client.getDatabase("counterpoint").getCollection("facts");
            var scanned = new HashMap<String, Integer>();
            facts.find().forEach(fact -> scanned.put(fact.getString("_id"), fact.getInteger("count")));
            acknowledged.forEach((id, count) -> assertThat(scanned.getOrDefault(id, -1))
                    .as("%s: %s", where, id)
                    .isGreaterThanOrEqualTo(count));
            Set<String> blind = new HashSet<>();
            scanned.keySet().forEach(id -> {
                if (facts.countDocuments(Filters.eq("_id", id)) != 1
                        || facts.find(Filters.eq("key", "k" + id)).first() == null) {
                    blind.add(id);
                }
            });
            assertThat(blind).as(where).isEmpty();
        }
    }

    /** Writes until it is killed, and says each time what was acknowledged. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            try {
                write(Path.of(args[0]));
            } catch (StoreUnusable e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }

        @SuppressWarnings("InfiniteLoopStatement")
        private static void write(Path directory) {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            var store = EmbeddedStore.open(directory, Long.MAX_VALUE, Clock.systemUTC());
            var client = MongoClients.create(store.uri());
            var facts = client.getDatabase("counterpoint").getCollection("facts");
            facts.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            out.println("ready");
            for (int thread = 0; thread < 3; thread++) {
                var name = ProcessHandle.current().pid() + "-" + thread + "-";
                Thread.ofPlatform().start(() -> {
                    for (int i = 0; ; i++) {
                        writeOne(facts, name + i, out);
                    }
                });
            }
        }

        private static void writeOne(MongoCollection<Document> facts, String id, PrintStream out) {
            facts.insertOne(new Document("_id", id).append("key", "k" + id).append("count", 0));
            out.println(id + " 0 .");
            facts.updateOne(
                    Filters.eq("_id", id),
                    Updates.combine(Updates.inc("count", 1), Updates.set("text", "x".repeat(300))));
            out.println(id + " 1 .");
        }
    }
}
