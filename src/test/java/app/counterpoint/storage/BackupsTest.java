package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.shared.RelationshipId;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

class BackupsTest {

    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();
    private static final RelationshipId GONE = new RelationshipId("gone1");

    private final Backups backups = new Backups(Clock.systemUTC());

    @TempDir
    private Path parent;

    private Map<String, Contents.Of> original = Map.of();

    @BeforeEach
    void anInstanceWithSomethingInIt() throws IOException {
        try (var instance = Instance.stopped(home(), Clock.systemUTC())) {
            fill(instance.database());
            original = Archive.of(instance.database()).collections();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsRestoredIsWhatWasBackedUp(boolean sealed) throws IOException {
        var passphrase = sealed ? PASSPHRASE : null;
        var written = backups.backup(in("home"), file(), passphrase);
        var restored = backups.restore(file(), in("new"), passphrase, false, null);

        assertThat(written.documents()).isEqualTo(2_105);
        assertThat(restored).isEqualTo(written);
        try (var instance = Instance.in(parent.resolve("new"), Clock.systemUTC())) {
            assertThat(Archive.of(instance.database()).collections()).isEqualTo(original);
        }
    }

    @Test
    void aRunningInstanceIsBackedUpToo() throws IOException {
        try (var _ = EmbeddedStore.open(home(), Long.MAX_VALUE, Clock.systemUTC())) {
            assertThat(backups.backup(in("home"), file(), null).documents()).isEqualTo(2_105);
            assertThatThrownBy(() -> backups.restore(file(), in("home"), null, true, null))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("already running");
        }
    }

    @Test
    void nothingInASealedFileCanBeRead() throws IOException {
        backups.backup(in("home"), file(), PASSPHRASE);

        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("facts");
        for (var wrong : List.of("", "correct horse batterz")) {
            assertThatThrownBy(() -> backups.restore(
                            file(), in("new"), wrong.isEmpty() ? null : wrong.toCharArray(), false, null))
                    .isInstanceOf(BackupUnreadable.class)
                    .hasMessageContaining("passphrase");
        }
        assertThat(parent.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileThatWasCutOrChangedAnywhereIsNotRestored(boolean sealed) throws IOException {
        var passphrase = sealed ? PASSPHRASE : null;
        backups.backup(in("home"), file(), passphrase);
        var whole = Files.readAllBytes(file());
        var random = new Random(5);
        for (int round = 0; round < (sealed ? 6 : 40); round++) {
            var damaged = whole.clone();
            if (round % 2 == 0) {
                damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
            } else {
                damaged[20 + random.nextInt(whole.length - 20)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), damaged);
            assertThatThrownBy(() -> backups.restore(file(), in("new"), passphrase, false, null))
                    .as("round %d", round)
                    .isInstanceOf(IOException.class);
        }
        assertThat(parent.resolve("new")).doesNotExist();
    }

    @Test
    void dataThatIsThereGivesWayOnlyWhenToldSo() throws IOException {
        backups.backup(in("home"), file(), null);
        try (var instance = Instance.stopped(parent.resolve("other"), Clock.systemUTC())) {
            instance.database().getCollection("decisions").insertOne(new Document("_id", "mine"));
        }

        assertThatThrownBy(() -> backups.restore(file(), in("other"), null, false, null))
                .hasMessageContaining("there is data already (decisions)");
        backups.restore(file(), in("other"), null, true, null);

        try (var instance = Instance.in(parent.resolve("other"), Clock.systemUTC())) {
            assertThat(Archive.of(instance.database()).collections()).isEqualTo(original);
        }
    }

    @Test
    void whatWasErasedSinceTheBackupStaysErased() throws IOException {
        backups.backup(in("home"), file(), null);
        try (var store = EmbeddedStore.open(home(), Long.MAX_VALUE, Clock.systemUTC());
                var client = MongoClients.create(store.uri())) {
            new Erasures(new SimpleMongoClientDatabaseFactory(client, "counterpoint"), Clock.systemUTC())
                    .remember(GONE);
        }

        var done = backups.restore(file(), in("new"), null, false, in("home"));

        assertThat(done.erased()).isEqualTo(101);
        try (var instance = Instance.in(parent.resolve("new"), Clock.systemUTC())) {
            var database = instance.database();
            assertThat(database.getCollection("facts").countDocuments(Filters.eq("relationship", GONE.value())))
                    .isZero();
            assertThat(database.getCollection("relationships").countDocuments()).isEqualTo(1);
            assertThat(database.getCollection("facts").countDocuments()).isEqualTo(1_900);
            assertThat(Erasures.in(database)).hasSize(2);
        }
        backups.backup(in("new"), parent.resolve("second"), null);
        backups.restore(file(), in("third"), null, false, in("new"));
        assertThat(backups.restore(parent.resolve("second"), in("fourth"), null, false, null)
                        .erased())
                .isZero();
    }

    @Test
    void whatIsNoInstanceAndNoBackupIsSaidToBeNone() throws IOException {
        Files.writeString(file(), "Dear diary");

        assertThatThrownBy(() -> backups.restore(file(), in("new"), null, false, null))
                .hasMessage("this is no backup of Counterpoint");
        assertThatThrownBy(() -> backups.backup(in("nowhere"), file(), null))
                .hasMessageContaining("there is no instance");
        assertThat(parent.resolve("nowhere")).doesNotExist();
    }

    private static void fill(MongoDatabase database) {
        database.getCollection("facts")
                .insertMany(IntStream.range(0, 2_000)
                        .mapToObj(i -> new Document("_id", "fact " + i)
                                .append("relationship", i % 20 == 0 ? GONE.value() : "kept1")
                                .append("at", new Date(1_700_000_000_000L + i))
                                .append("share", i / 7.0)
                                .append("list", List.of(new Document("n", i), "ü", true)))
                        .toList());
        database.getCollection("types")
                .insertOne(new Document("_id", 1L)
                        .append("decimal", Decimal128.parse("1.50"))
                        .append("bytes", new Binary(new byte[] {1, 2, 3}))
                        .append("none", null));
        database.getCollection("relationships")
                .insertMany(List.of(new Document("_id", GONE.value()), new Document("_id", "kept1")));
        database.getCollection("large")
                .insertMany(IntStream.range(0, 102)
                        .mapToObj(i -> new Document("_id", i).append("text", "x".repeat(20_000)))
                        .toList());
        database.getCollection(Locks.COLLECTION).insertOne(new Document("_id", "a lock of that process"));
    }

    private Backups.Target in(String directory) {
        return new Backups.Target(null, parent.resolve(directory));
    }

    private Path home() {
        return parent.resolve("home");
    }

    private Path file() {
        return parent.resolve("instance.backup");
    }
}
