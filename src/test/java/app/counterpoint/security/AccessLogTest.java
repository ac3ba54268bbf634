package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.Keys;
import app.counterpoint.storage.StorageTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@StorageTest
@Import({AccessLog.class, KeysLog.class, LogWitness.class, SignedIn.class, Accounts.class, Passwords.class})
class AccessLogTest {

    private static final RelationshipId PAIR = new RelationshipId("pair");

    @Autowired
    AccessLog log;

    @Autowired
    MongoOperations mongo;

    @Autowired
    KeysLog keys;

    @Value("${counterpoint.data-dir}")
    Path dataDir;

    @BeforeEach
    void tenLines() throws Exception {
        mongo.remove(new Query(), AccessEntry.class);
        mongo.remove(new Query(), LogHead.class);
        Files.deleteIfExists(dataDir.resolve("access-log.head"));
        for (int i = 1; i <= 10; i++) {
            log.record(Action.VIEWED, i % 2 == 0 ? PAIR : null, "/page" + i);
        }
    }

    @Test
    void anUntouchedLogIsIntact() {
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "role", "account"})
    void aChangedLineIsFound(String field) {
        mongo.updateFirst(line(4), new Update().set(field, "other"), AccessEntry.class);

        assertThat(log.check())
                .isInstanceOfSatisfying(
                        LogCheck.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(4));
    }

    @Test
    void nearAChangeToTheAgreementItShowsThatALeaderLookedAndNotWhich() {
        log.recordFor("CTO", Action.VIEWED, PAIR, "/statements");
        log.recordFor("CPTO", Action.VIEWED, PAIR, "/");
        assertThat(roles(2)).containsExactly("CTO", "CPTO");

        log.recordFor("leader", Action.AGREEMENT, PAIR, "changed");

        assertThat(roles(3)).containsExactly("leader", "CPTO", "leader");
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(13));
    }

    @Test
    void whatTheCommandForKeysDidIsToldByTheServer() throws Exception {
        Files.writeString(dataDir.resolve(Keys.NOTE), "keys rotated\n");

        keys.tell();
        keys.tell();

        assertThat(stored(11)).returns("console", AccessEntry::role).returns("keys rotated", AccessEntry::what);
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(11));
    }

    private List<String> roles(int last) {
        var shown = log.entries(PAIR, PageRequest.of(0, 50, Sort.by("number")));
        return shown.subList(shown.size() - last, shown.size()).stream()
                .map(AccessEntry::role)
                .toList();
    }

    @Test
    void aMissingLineIsFound() {
        mongo.remove(line(7), AccessEntry.class);

        assertThat(log.check()).isEqualTo(new LogCheck.Broken(7, "Line 7 is missing."));
    }

    @Test
    void aCutEndIsFoundEvenWhenTheHeadInTheDatabaseIsCutToo() {
        mongo.remove(Query.query(Criteria.where("_id").gt(6L)), AccessEntry.class);
        var sixth = stored(6);
        mongo.updateFirst(new Query(), new Update().set("number", 6L).set("hash", sixth.hash()), LogHead.class);

        assertThat(log.check())
                .isInstanceOfSatisfying(
                        LogCheck.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(7));
    }

    @Test
    void aLogWrittenAnewFromSomeLineOnIsFound() {
        var honest = stored(10);
        var forged = new AccessEntry(
                10, honest.at(), null, "system", Action.VIEWED, null, "/harmless", honest.previous(), "");
        forged = new AccessEntry(
                10,
                forged.at(),
                null,
                "system",
                Action.VIEWED,
                null,
                "/harmless",
                forged.previous(),
                HashChain.of(forged));
        mongo.save(forged);

        assertThat(log.check()).isInstanceOf(LogCheck.Broken.class);
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() {
        IntStream.range(0, 40).parallel().forEach(i -> log.record(Action.VIEWED, PAIR, "/" + i));

        assertThat(log.check()).isEqualTo(new LogCheck.Intact(50));
    }

    @Test
    void aRelationshipSeesItsOwnLinesAndThoseOfTheInstance() {
        log.record(Action.VIEWED, new RelationshipId("other"), "/secret");

        var seen = log.entries(PAIR, PageRequest.of(0, 50, Sort.by("number")));
        assertThat(seen).hasSize(10).noneMatch(entry -> entry.what().equals("/secret"));
    }

    @Test
    void noTwoDifferentLinesHaveTheSameHashByShiftingWordsBetweenFields() {
        assertThat(HashChain.hash(List.of("ab", "c"))).isNotEqualTo(HashChain.hash(List.of("a", "bc")));
    }

    @Test
    void aCutIsFoundAlsoAfterTheLogWentOn() {
        mongo.remove(Query.query(Criteria.where("_id").gt(6L)), AccessEntry.class);
        var sixth = stored(6);
        mongo.updateFirst(new Query(), new Update().set("number", 6L).set("hash", sixth.hash()), LogHead.class);

        for (int i = 0; i < 10; i++) {
            log.record(Action.VIEWED, PAIR, "/later" + i);
        }

        assertThat(log.check()).isInstanceOf(LogCheck.Broken.class);
    }

    @Test
    void aRestoredOlderLogGoesOnWithALineThatSaysSo() throws Exception {
        restoreTo(6);
        assertThat(log.check()).as("before it is told").isInstanceOf(LogCheck.Broken.class);

        restart();

        assertThat(log.check()).isEqualTo(new LogCheck.Intact(7));
        assertThat(stored(7).action()).isEqualTo(Action.RESTORED);
        assertThat(stored(7).what()).contains("after line 6", "line 10 had been reached");
        assertThat(dataDir.resolve(RestoredLog.NOTE)).doesNotExist();
        log.record(Action.VIEWED, PAIR, "/after");
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(8));
    }

    @Test
    void aRestoredLogThatIsNotWholeGoesOnBeingReported() throws Exception {
        restoreTo(6);
        mongo.updateFirst(line(3), new Update().set("what", "/harmless"), AccessEntry.class);

        restart();

        assertThat(log.check()).isInstanceOf(LogCheck.Broken.class);
        log.record(Action.VIEWED, PAIR, "/after");
        assertThat(log.check()).isInstanceOf(LogCheck.Broken.class);
    }

    private void restoreTo(long number) throws Exception {
        mongo.remove(Query.query(Criteria.where("_id").gt(number)), AccessEntry.class);
        mongo.updateFirst(
                new Query(),
                new Update().set("number", number).set("hash", stored(number).hash()),
                LogHead.class);
        Files.writeString(dataDir.resolve(RestoredLog.NOTE), "2026-11-23T08:00:00Z");
    }

    private void restart() {
        new RestoredLog(log, dataDir).afterSingletonsInstantiated();
    }

    private AccessEntry stored(long number) {
        return Objects.requireNonNull(mongo.findOne(line(number), AccessEntry.class));
    }

    private static Query line(long number) {
        return Query.query(Criteria.where("_id").is(number));
    }
}
