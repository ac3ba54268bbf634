package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.shared.TestClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@StorageTest
class MigrationsTest {

    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private LockProvider locks;

    private List<SchemaStep> asStarted = List.of();

    @BeforeEach
    void aDatabaseWithoutASchema() {
        asStarted = mongo.findAll(SchemaStep.class);
        mongo.remove(SchemaStep.class).all();
    }

    @AfterEach
    void asItWas() {
        mongo.remove(SchemaStep.class).all();
        mongo.insertAll(asStarted);
    }

    @Test
    void theStartOfTheProgramLeavesItsVersion() {
        assertThat(asStarted).extracting(SchemaStep::id).containsExactly("001-first-schema", "002-seal-what-was-plain");
    }

    @Test
    void eachMigrationRunsOnceAndInOrder() {
        migrate(step("002-b"), step("001-a"));
        migrate(step("003-c"), step("002-b"), step("001-a"));

        assertThat(ran).containsExactly("001-a", "002-b", "003-c");
    }

    @Test
    void oneThatFailsIsTriedAgainAtTheNextStartAndThoseAfterItWait() {
        assertThatThrownBy(() -> migrate(step("001-a"), failing("002-b"), step("003-c")))
                .hasMessage("no");
        migrate(step("001-a"), step("002-b"), step("003-c"));

        assertThat(ran).containsExactly("001-a", "002-b", "003-c");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() {
        migrate(step("001-a"), step("002-b"));

        assertThatThrownBy(() -> migrate(step("001-a")))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("newer Counterpoint")
                .hasMessageContaining("002-b");
    }

    @Test
    void instancesThatStartTogetherMigrateOnce() throws Exception {
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                var _ = threads.submit(() -> {
                    together.await();
                    migrate(step("001-a"), step("002-b"));
                    return null;
                });
            }
            together.countDown();
        }

        assertThat(ran).containsExactly("001-a", "002-b");
    }

    @Test
    void twoMigrationsOfOneNameAreAMistake() {
        assertThatThrownBy(() -> migrate(step("001-a"), step("001-a"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> migrate(step("a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void meetingsOfTheTryOutGetTheirNumber() {
        mongo.insert(new Document("_id", "old").append("relationship", "none"), "plannedMeetings");

        new FirstSchema().run(mongo);

        assertThat(mongo.findById("old", Document.class, "plannedMeetings")).containsEntry("revision", 1);
        mongo.remove(Query.query(Criteria.where("_id").is("old")), "plannedMeetings");
    }

    private void migrate(Migration... migrations) {
        new Migrations(List.of(migrations), mongo, locks, new TestClock("2026-11-23T08:00:00Z"))
                .afterSingletonsInstantiated();
    }

    private Migration step(String id) {
        return new Step(id, () -> ran.add(id));
    }

    private static Migration failing(String id) {
        return new Step(id, () -> {
            throw new IllegalStateException("no");
        });
    }

    private record Step(String id, Runnable what) implements Migration {
        @Override
        public void run(MongoOperations mongo) {
            what.run();
        }
    }
}
