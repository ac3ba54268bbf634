package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.TestClock;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.util.unit.DataSize;

class ScheduledBackupsTest {

    @TempDir
    private Path parent;

    private final TestClock clock = new TestClock("2026-11-22T03:00:00Z");

    @Test
    void aBackupIsMadeWhenTheLastIsADayOldAndTheNewestAreKept() throws IOException {
        var settings = new StorageSettings(parent.resolve("data"), 2, Duration.ofHours(24), DataSize.ofMegabytes(64));
        try (var store = EmbeddedStore.open(settings.dataDir(), Long.MAX_VALUE, Clock.systemUTC());
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("counterpoint").getCollection("facts").insertOne(new Document("_id", 1));
            var backups =
                    new ScheduledBackups(new SimpleMongoClientDatabaseFactory(client, "counterpoint"), settings, clock);

            backups.keep();
            backups.keep();
            clock.advance(Duration.ofHours(23));
            backups.keep();
            assertThat(files()).containsExactly("counterpoint-2026-11-22T030000Z.backup");

            clock.advance(Duration.ofHours(1));
            backups.keep();
            clock.advance(Duration.ofHours(24));
            backups.keep();
            assertThat(files())
                    .containsExactly(
                            "counterpoint-2026-11-23T030000Z.backup", "counterpoint-2026-11-24T030000Z.backup");
        }
        var newest = parent.resolve("data/backups/counterpoint-2026-11-24T030000Z.backup");
        assertThat(Archive.read(newest, null, (_, _) -> {}).documents()).isEqualTo(1);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(parent.resolve("data/backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
