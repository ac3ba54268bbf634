package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Action;
import app.counterpoint.security.LogCheck;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Retained;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

@WholeApp
class RetentionTest {

    /** Collections that hold no growing rows about anybody, or whose time is told on the page below the table. */
    private static final Set<String> NOT_IN_THE_TABLE = Set.of(
            "accessLogHead",
            "accounts",
            "alertKeys",
            "alertReaders",
            "erasures",
            "gitHubHooks",
            "importAnswers",
            "keyCheck",
            "locks",
            "meetingSeries",
            "relationships",
            "retention",
            "rollupMarks",
            "schema",
            "sensitivities",
            "sideChoices",
            "webhooks");

    @Autowired
    private Pair pair;

    @Autowired
    private Retention retention;

    @Autowired
    private List<Retained> kinds;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private Checkups checkups;

    @Autowired
    private AccessLog log;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Clock clock;

    private RelationshipId id = RelationshipId.random();

    @BeforeEach
    void aPair() {
        relationships.all().forEach(earlier -> relationships.remove(earlier.id()));
        accounts.all().forEach(account -> accounts.remove(account.id()));
        mongo.dropCollection("retention");
        id = pair.begin().id();
    }

    @Test
    void loweringIsFreeAndRaisingBeyondTheLimitIsImpossible() {
        for (var row : retention.table()) {
            var key = row.keeping().key();
            retention.keep(id, key, 1);
            assertThat(days(key)).isEqualTo(1);
            retention.keep(id, key, row.keeping().longest());
            assertThatThrownBy(() -> retention.keep(id, key, row.keeping().longest() + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to " + row.keeping().longest());
            assertThat(days(key)).isEqualTo(row.keeping().longest());
        }
        assertThatThrownBy(() -> retention.keep(id, "everything", 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPropertyBeyondTheLimitKeepsTheServerFromStarting() {
        assertThat(new Retention(kinds, new RetentionSettings(Map.of("statements", 30)), mongo, log, clock).table())
                .anySatisfy(row ->
                        assertThat(List.of(row.keeping().key(), row.days())).isEqualTo(List.of("statements", 30)));
        for (var bad : List.of(Map.of("statements", 367), Map.of("statments", 30), Map.of("weeks", 0))) {
            assertThatThrownBy(() -> new Retention(kinds, new RetentionSettings(bad), mongo, log, clock))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void evenAStoredNumberBeyondTheLimitIsNotFollowed() {
        mongo.save(new RetentionState("statements", 10_000, null, 0, 0));

        assertThat(days("statements")).isEqualTo(366);
    }

    @Test
    void whatIsTooOldGoesIsCountedAndIsWrittenIntoTheLog() {
        retention.keep(id, "statements", 30);
        retention.keep(id, "meetings", 30);
        var old = Instant.now().minus(Duration.ofDays(30));
        var weeksBefore = weeksWithLanguage();

        retention.carryOut();

        assertThat(exchanges.between(id, Instant.EPOCH, old.minusSeconds(60))).isEmpty();
        assertThat(exchanges.between(id, old, Instant.now())).isNotEmpty();
        var statements = row("statements");
        assertThat(statements.lastRows()).isPositive().isEqualTo(statements.rows());
        assertThat(statements.lastAt()).isNotNull();
        assertThat(log.entries(id, PageRequest.of(0, 3, Sort.by(Sort.Direction.DESC, "number"))))
                .anySatisfy(line -> {
                    assertThat(line.action()).isEqualTo(Action.ERASED);
                    assertThat(line.what()).contains("statements=" + statements.rows(), "meetings=");
                });

        checkups.rebuild(id);
        assertThat(weeksWithLanguage()).as("medians outlive the statements").isEqualTo(weeksBefore);
        relationships.withdraw(id, Seat.CPO);
        assertThat(weeksWithLanguage()).as("but not the agreement").isZero();
    }

    @Test
    void theLogCanStillBeCheckedAfterItsOldestLinesWent() {
        for (int i = 0; i < 10; i++) {
            log.record(Action.VIEWED, id, "/page" + i);
        }
        var kind = kinds.stream()
                .filter(one -> one.keeping().key().equals("access-log"))
                .findFirst()
                .orElseThrow();
        var before = log.check();
        assertThat(before).isInstanceOf(LogCheck.Intact.class);

        var gone = kind.forget(Instant.now());

        assertThat(gone).isGreaterThanOrEqualTo(10);
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(1));
        log.record(Action.VIEWED, id, "/after");
        assertThat(log.check()).isEqualTo(new LogCheck.Intact(2));

        mongo.getCollection("accessLogHead")
                .updateOne(new Document("_id", "head"), new Document("$inc", new Document("anchor", 1L)));
        assertThat(log.check()).as("an anchor that no line tells of").isInstanceOf(LogCheck.Broken.class);
        mongo.getCollection("accessLogHead")
                .updateOne(new Document("_id", "head"), new Document("$inc", new Document("anchor", -1L)));
    }

    @Test
    void everyCollectionHasALineInTheTableOrAReasonWhyNot() {
        var told = Map.ofEntries(
                Map.entry("accessLog", "access-log"),
                Map.entry("alerts", "alerts"),
                Map.entry("apiTokens", "tokens"),
                Map.entry("attempts", "attempts"),
                Map.entry("decisions", "decisions"),
                Map.entry("erasureReceipts", "receipts"),
                Map.entry("importAnswers", "answers"),
                Map.entry("imports", "imports"),
                Map.entry("invitations", "invitations"),
                Map.entry("meetingPresences", "meetings"),
                Map.entry("marks", "marks"),
                Map.entry("moves", "moves"),
                Map.entry("outbox", "letters"),
                Map.entry("plannedMeetings", "meetings"),
                Map.entry("passedOver", "statements"),
                Map.entry("removedStatements", "statements"),
                Map.entry("statements", "statements"),
                Map.entry("weekRollups", "weeks"));
        var keys = retention.table().stream().map(row -> row.keeping().key()).collect(Collectors.toSet());

        assertThat(keys).containsAll(told.values());
        assertThat(mongo.getCollectionNames().stream().filter(name -> !name.startsWith("system.")))
                .allSatisfy(name -> assertThat(told.containsKey(name) || NOT_IN_THE_TABLE.contains(name))
                        .as("a line for the collection " + name)
                        .isTrue());
    }

    private long weeksWithLanguage() {
        var today = IsoWeek.of(LocalDate.now(Pair.ZONE));
        return checkups.weeks(id, today.plus(-20), today).stream()
                .filter(week -> week.languageCovered() && !week.exchanges().isEmpty())
                .count();
    }

    private int days(String key) {
        return row(key).days();
    }

    private Retention.Row row(String key) {
        return retention.table().stream()
                .filter(row -> row.keeping().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
