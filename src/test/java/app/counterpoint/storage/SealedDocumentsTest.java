package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.alert.post.Webhook;
import app.counterpoint.shared.RelationshipId;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Secrets and kept words as they lie in the database. */
@StorageTest
class SealedDocumentsTest {

    private static final URI ADDRESS = URI.create("https://chat.example.com/hooks/T0PSECRET");

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private KeyFile keys;

    @Autowired
    private List<Migration> migrations;

    @Test
    void aWebhooksAddressIsReadBackButNotThere() {
        mongo.insert(new Webhook("hook", RelationshipId.random(), Webhook.Flavour.TEXT, ADDRESS));

        assertThat(mongo.findById("hook", Webhook.class))
                .extracting(Webhook::address)
                .isEqualTo(ADDRESS);
        assertThat(raw("hook").toJson()).doesNotContain("T0PSECRET").doesNotContain("chat.example");
        assertThat(SealedText.bytes(raw("hook").get("address", Document.class))).isNotEmpty();
    }

    @Test
    void anAddressCopiedFromAnotherFieldIsNotTaken() {
        mongo.getCollection("webhooks")
                .insertOne(new Document("_id", "moved")
                        .append("relationship", "other1")
                        .append("flavour", "TEXT")
                        .append(
                                "address",
                                SealedText.of(keys.ring(), "https://elsewhere.example/", "statements.text")));
        try {
            assertThatThrownBy(() -> mongo.findById("moved", Webhook.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be opened");
        } finally {
            mongo.getCollection("webhooks").deleteOne(new Document("_id", "moved"));
        }
    }

    @Test
    void whatEarlierVersionsKeptInTheClearIsSealedOnce() {
        mongo.getCollection("webhooks")
                .insertOne(new Document("_id", "plain")
                        .append("relationship", "other1")
                        .append("flavour", "TEXT")
                        .append("address", ADDRESS.toString()));
        var migration = migrations.stream()
                .filter(SealWhatWasPlain.class::isInstance)
                .findFirst()
                .orElseThrow();

        migration.run(mongo);
        var once = raw("plain");
        migration.run(mongo);

        assertThat(once.toJson()).doesNotContain("T0PSECRET");
        assertThat(raw("plain")).isEqualTo(once);
        assertThat(mongo.findById("plain", Webhook.class))
                .extracting(Webhook::address)
                .isEqualTo(ADDRESS);
    }

    @Test
    void anInstanceDoesNotStartWithTheKeysOfAnother(@TempDir Path elsewhere) {
        var other = KeyFile.in(elsewhere);
        assertThatThrownBy(() -> new KeyCheck(databases, other))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("missing");
        other.write(KeyRing.generate());
        assertThatThrownBy(() -> new KeyCheck(databases, other))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("are not those of this database");
    }

    /** Only so can a rotation find the value's place. */
    @Test
    void everySealedFieldNamesItsPlace() {
        var fields = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.counterpoint")
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> field.isAnnotationPresent(Sealed.class))
                        .toList();

        assertThat(fields)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        field -> assertThat(field.getAnnotation(Sealed.class).value())
                                .isEqualTo(collection(field.getDeclaringClass()) + "." + field.getName()));
    }

    private static String collection(Class<?> document) {
        return document.getAnnotation(org.springframework.data.mongodb.core.mapping.Document.class)
                .value();
    }

    private Document raw(String id) {
        return Objects.requireNonNull(
                mongo.getCollection("webhooks").find(new Document("_id", id)).first());
    }
}
