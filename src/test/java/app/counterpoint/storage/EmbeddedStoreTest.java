package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoreTest {

    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    private Path parent;

    @Test
    void whatWasWrittenIsThereAfterACloseAndAnOpen() throws IOException {
        fill(100);

        assertThat(count()).isEqualTo(100);
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefusedAndLeavesTheFirstAlone() throws IOException {
        try (var first = open(NEVER)) {
            var refusal = catchThrowableOfType(StoreUnusable.class, () -> open(NEVER));

            assertThat(refusal).hasMessageContaining("already running on the data directory " + directory());
            assertThat(refusal.advice()).contains("--data-dir");
            assertThat(first.uri()).isNotBlank();
        }
        assertThat(count()).isZero();
    }

    @Test
    void anotherProcessCannotOpenTheDirectoryEither() throws Exception {
        try (var _ = open(NEVER)) {
            var _ = catchThrowableOfType(
                    StoreUnusable.class, () -> open(NEVER)); // a failed attempt must not lose the lock
            Files.copy(directory().resolve(StoreFile.NAME), parent.resolve("copy")); // nor reading the file
            var other = ChildJvm.start(KillTest.Writer.class, directory().toString());

            assertThat(other.waitFor()).isEqualTo(1);
            assertThat(new String(other.getErrorStream().readAllBytes()))
                    .contains("already running on the data directory");
        }
    }

    @Test
    void onlyWhoKnowsTheSecretOfTheRunIsAnswered() throws IOException {
        fill(3);
        try (var store = open(NEVER)) {
            var stranger = store.uri().replaceAll("appName=.*", "appName=mongosh&serverSelectionTimeoutMS=500");
            try (var client = MongoClients.create(stranger)) {
                assertThatThrownBy(() -> client.getDatabase("counterpoint")
                                .getCollection("facts")
                                .countDocuments())
                        .isInstanceOf(MongoException.class);
                assertThatThrownBy(() -> client.listDatabaseNames().first()).isInstanceOf(MongoException.class);
            }
        }
    }

    @Test
    void nobodyElseOnTheMachineCanReadTheDirectory() throws IOException {
        try (var store = open(NEVER)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(storeFile())))
                    .isEqualTo("rw-------");
            var address = directory().resolve(EmbeddedStore.ADDRESS);
            assertThat(Files.readString(address)).isEqualTo(store.uri());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                    .isEqualTo("rw-------");
        }
        assertThat(directory().resolve(EmbeddedStore.ADDRESS)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_096, 40_960})
    void aFileThatLostItsTailIsNotOpened(int bytes) throws IOException {
        fill(120);
        try (var file = new RandomAccessFile(storeFile().toFile(), "rw")) {
            file.setLength(file.length() - bytes);
        }

        assertRefused("has lost what was written last");
    }

    @Test
    void anEmptyOrMissingFileIsNotTakenForANewStore() throws IOException {
        fill(10);
        Files.write(storeFile(), new byte[0]);
        assertRefused("missing or empty");
        Files.delete(storeFile());
        assertRefused("missing or empty");
    }

    @Test
    void aFileOfSomethingElseIsNotOpened() throws IOException {
        fill(10);
        Files.writeString(storeFile(), "The quick brown fox jumps over the lazy dog. ".repeat(1000));

        assertRefused("is damaged");
    }

    @Test
    void anOlderCopyOfTheFileIsNotOpenedUntilItsOwnerAcceptsTheLoss() throws IOException {
        fill(10);
        var copy = Files.readAllBytes(storeFile());
        fill(10);
        Files.write(storeFile(), copy);

        assertRefused("has lost what was written last");
        Files.delete(directory().resolve("counterpoint.last-seen"));
        assertThat(count()).isEqualTo(10);
    }

    @Test
    void aLargeFileIsCompactedAtTheStartAndKeepsItsContent() throws IOException {
        fill(150);
        var before = Files.size(storeFile());

        try (var store = open(0)) {
            assertThat(count(store)).isEqualTo(150);
        }

        assertThat(Files.size(storeFile())).isLessThan(before / 3);
        assertThat(count()).isEqualTo(150);
        try (var files = Files.list(directory())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(StoreFile.NAME, "counterpoint.last-seen", "counterpoint.lock");
        }
    }

    private void assertRefused(String reason) {
        var refusal = catchThrowableOfType(StoreUnusable.class, () -> open(NEVER));
        assertThat(refusal).isNotNull().hasMessageContaining(reason);
        assertThat(refusal.advice()).contains(directory().resolve("backups").toString());
    }

    private void fill(int documents) throws IOException {
        try (var store = open(NEVER);
                var client = MongoClients.create(store.uri())) {
            var facts = client.getDatabase("counterpoint").getCollection("facts");
            IntStream.range(0, documents).forEach(i -> facts.insertOne(new Document("text", "fact " + i)));
        }
    }

    private long count() throws IOException {
        try (var store = open(NEVER)) {
            return count(store);
        }
    }

    private static long count(EmbeddedStore store) {
        try (var client = MongoClients.create(store.uri())) {
            return client.getDatabase("counterpoint").getCollection("facts").countDocuments();
        }
    }

    private EmbeddedStore open(long compactAbove) {
        return EmbeddedStore.open(directory(), compactAbove, Clock.systemUTC());
    }

    private Path directory() {
        return parent.resolve("data");
    }

    private Path storeFile() {
        return directory().resolve(StoreFile.NAME);
    }
}
