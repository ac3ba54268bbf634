package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key file, and what is sealed with it in an instance of one's own. */
class KeysTest {

    private static final int WEBHOOKS = 3;
    private static final int STATEMENTS = 2;
    private static final int ALL = WEBHOOKS + STATEMENTS;
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    private final Keys keys = new Keys(Clock.systemUTC());
    private final Backups backups = new Backups(Clock.systemUTC());

    @TempDir
    private Path parent;

    @Test
    void whatIsSealedIsOpenedInItsPlaceAlone() {
        var ring = KeyRing.generate();
        var sealed = ring.seal("https://chat.example.com/secret", "webhooks.address");

        assertThat(ring.open(sealed, "webhooks.address")).contains("https://chat.example.com/secret");
        assertThat(ring.open(sealed, "statements.text")).isEmpty();
        assertThat(KeyRing.generate().open(sealed, "webhooks.address")).isEmpty();
        assertThat(ring.seal("https://chat.example.com/secret", "webhooks.address"))
                .isNotEqualTo(sealed);
    }

    @Test
    void aSingleBitThatWasChangedIsNoticed() {
        var ring = KeyRing.generate();
        var sealed = ring.seal("words", "a.b");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(ring.open(changed, "a.b")).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(ring.open(Arrays.copyOf(sealed, length), "a.b")).isEmpty();
        }
    }

    @Test
    void nobodyButTheOwnerCanReadTheFileAndItTellsNoKeyInALog() throws IOException {
        var file = KeyFile.in(parent.resolve("data"));
        file.write(KeyRing.generate());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(file.ring().toString()).matches("KeyRing\\[-?\\d+]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-rw-rw-", "r--r--r--", "rw-----w-"})
    void aFileThatOthersCanReadIsClosedAtTheStart(String permissions) throws IOException {
        var file = KeyFile.in(parent);
        file.write(KeyRing.generate());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(permissions));

        file.guard();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLinkInThePlaceOfTheFileIsRefused() throws IOException {
        var elsewhere = KeyFile.in(parent.resolve("elsewhere"));
        elsewhere.write(KeyRing.generate());
        Files.createSymbolicLink(parent.resolve(KeyFile.NAME), elsewhere.path());

        assertThatThrownBy(KeyFile.in(parent)::guard)
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("no plain file");
    }

    @Test
    void afterARotationEverythingIsSealedWithTheNewKeyAndTheOldOneOpensOldBackups() throws IOException {
        var words = fill(home());
        var before = file().ring();
        backups.backup(in("home"), parent.resolve("old"), null);

        assertThat(keys.rotate(in("home"))).isEqualTo(ALL);

        assertThat(file().ring().numbers()).hasSize(2).containsAll(before.numbers());
        assertThat(keys.overview(in("home")).sealed())
                .isEqualTo(Map.of(before.newest(), 0, file().ring().newest(), ALL));
        assertThat(read(home(), file().ring())).isEqualTo(words);
        Files.createDirectories(parent.resolve("new"));
        Files.copy(file().path(), parent.resolve("new").resolve(KeyFile.NAME));
        assertThat(backups.restore(parent.resolve("old"), in("new"), null, false, null)
                        .unreadable())
                .isZero();
    }

    /** Wherever the process died between the new key file and the last value, the next call goes on from there. */
    @Test
    void aRotationThatWasCutOffIsFinishedByTheNextOneAndLosesNothing() throws IOException {
        for (int sealedAnew = 0; sealedAnew < ALL; sealedAnew++) {
            var directory = parent.resolve("cut" + sealedAnew);
            var words = fill(directory);
            var half = KeyFile.in(directory).ring().renewed();
            KeyFile.in(directory).write(half);
            try (var instance = Instance.stopped(directory, Clock.systemUTC())) {
                var places = new SealedPlaces(instance.database());
                for (var found : places.all().subList(0, sealedAnew)) {
                    var text = half.open(found.bytes(), found.place()).orElseThrow();
                    places.replace(found, SealedText.of(half, text, found.place()));
                }
            }

            assertThat(keys.rotate(in(directory.getFileName().toString())))
                    .as("%d were sealed anew already", sealedAnew)
                    .isEqualTo(ALL - sealedAnew);
            assertThat(KeyFile.in(directory).ring().numbers()).isEqualTo(half.numbers());
            assertThat(read(directory, half.pruned())).isEqualTo(words);
        }
    }

    @Test
    void anOldKeyGoesOnlyWhenNothingNeedsIt() throws IOException {
        fill(home());
        var old = file().ring();
        file().write(old.renewed());

        assertThatThrownBy(() -> keys.prune(in("home"))).hasMessageContaining("still needed");
        keys.rotate(in("home"));
        keys.prune(in("home"));

        assertThat(file().ring().numbers()).hasSize(1).doesNotContainAnyElementsOf(old.numbers());
        assertThat(keys.overview(in("home")).missing()).isEmpty();
    }

    @Test
    void aRunningInstanceIsRotatedAndSealsWithTheNewKeyAtOnce() throws IOException {
        fill(home());
        var known = file();
        var before = known.ring().newest();
        try (var _ = EmbeddedStore.open(home(), Long.MAX_VALUE, Clock.systemUTC())) {
            assertThat(keys.rotate(in("home"))).isEqualTo(ALL);
        }

        assertThat(known.ring().newest()).isNotEqualTo(before);
    }

    @Test
    void aBackupCarriesTheKeysOnlyWhenItIsSealedItself() throws IOException {
        var words = fill(home());
        backups.backup(in("home"), parent.resolve("plain"), null);
        backups.backup(in("home"), parent.resolve("sealed"), PASSPHRASE);

        var plain = backups.restore(parent.resolve("plain"), in("a"), null, false, null);
        var sealed = backups.restore(parent.resolve("sealed"), in("b"), PASSPHRASE, false, null);

        assertThat(plain.unreadable()).isEqualTo(ALL);
        assertThat(parent.resolve("a").resolve(KeyFile.NAME)).doesNotExist();
        assertThat(sealed.unreadable()).isZero();
        assertThat(read(parent.resolve("b"), KeyFile.in(parent.resolve("b")).ring()))
                .isEqualTo(words);
        assertThat(Archive.read(parent.resolve("plain"), null, (_, _) -> {}).collections())
                .containsOnlyKeys("decisions", "statements", "webhooks");
    }

    @Test
    void whatNoKeyOpensIsGivenUpWhenToldSoAndNothingElse() throws IOException {
        var words = fill(home());
        Files.delete(file().path());

        assertThatThrownBy(() -> keys.overview(in("home"))).hasMessageContaining("missing");
        assertThat(keys.giveUp(in("home"))).isEqualTo(ALL);

        try (var instance = Instance.stopped(home(), Clock.systemUTC())) {
            var database = instance.database();
            assertThat(database.getCollection("webhooks").countDocuments()).isZero();
            assertThat(database.getCollection("statements").find())
                    .hasSize(STATEMENTS)
                    .allSatisfy(statement -> assertThat(statement)
                            .containsOnlyKeys("_id", "score")
                            .containsEntry("score", 40.0));
            assertThat(words).hasSize(ALL);
        }
        assertThat(keys.giveUp(in("home"))).isZero();
    }

    /** Seals some values in a new instance; answers the words by collection and id. */
    private static Map<String, String> fill(Path directory) throws IOException {
        var file = KeyFile.in(directory);
        file.write(KeyRing.generate());
        try (var instance = Instance.stopped(directory, Clock.systemUTC())) {
            var database = instance.database();
            database.getCollection("webhooks")
                    .insertMany(IntStream.range(0, WEBHOOKS)
                            .mapToObj(i -> new Document("_id", "w" + i)
                                    .append(
                                            "address",
                                            SealedText.of(file.ring(), "https://chat/" + i, "webhooks.address")))
                            .toList());
            database.getCollection("statements")
                    .insertMany(IntStream.range(0, STATEMENTS)
                            .mapToObj(i -> new Document("_id", "s" + i)
                                    .append("score", 40.0)
                                    .append("text", SealedText.of(file.ring(), "words " + i, "statements.text"))
                                    .append("textUntil", "later"))
                            .toList());
            database.getCollection("decisions")
                    .insertOne(new Document("_id", "d")
                            .append("question", "{\"sealed\": 1}")
                            .append("tags", List.of("a", new Document("sealed", "by hand"))));
        }
        return read(directory, file.ring());
    }

    private static Map<String, String> read(Path directory, KeyRing ring) throws IOException {
        var words = new TreeMap<String, String>();
        try (var instance = Instance.stopped(directory, Clock.systemUTC())) {
            for (var found : new SealedPlaces(instance.database()).all()) {
                words.put(
                        found.collection() + found.id(),
                        ring.open(found.bytes(), found.place()).orElse("?"));
            }
        }
        return words;
    }

    private Backups.Target in(String directory) {
        return new Backups.Target(null, parent.resolve(directory));
    }

    private Path home() {
        return parent.resolve("home");
    }

    private KeyFile file() {
        return KeyFile.in(home());
    }
}
