package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.alert.Alerts;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.forum.Forums;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Action;
import app.counterpoint.security.FormerSeat;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Backups;
import app.counterpoint.storage.DeletedWords;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

@WholeApp
class PromisesToAPersonTest {

    private static final List<String> OWN = List.of("name", "mail", "login");

    @TempDir
    private Path parent;

    @Autowired
    private Pair pair;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Partings partings;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Forums forums;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private Checkups checkups;

    @Autowired
    private Alerts alerts;

    @Autowired
    private AccessLog log;

    @Autowired
    private DeletedWords deletedWords;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private MeterRegistry metrics;

    @Value("${counterpoint.data-dir}")
    private Path dataDir;

    private RelationshipId id = RelationshipId.random();

    @BeforeEach
    void aPair() {
        relationships.all().forEach(earlier -> relationships.remove(earlier.id()));
        accounts.all().forEach(account -> accounts.remove(account.id()));
        id = pair.begin().id();
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void everythingAboutMeHoldsAllThatIsMineAndNothingThatIsAnothers(Seat seat) {
        var disclosure = disclosures.of(id, seat);

        for (var form : List.of(disclosure.json(), disclosure.html())) {
            OWN.forEach(what -> assertThat(form).contains(Pair.canary(seat, what)));
            for (var other : Seat.values()) {
                if (other != seat) {
                    for (var what : List.of("mail", "login", "said", "position")) {
                        assertThat(form).as(other + " " + what).doesNotContain(Pair.canary(other, what));
                    }
                }
            }
            if (seat.isLeader()) {
                assertThat(form).contains(Pair.canary(seat, "said"), Pair.canary(seat, "position"));
            }
            assertThat(form).contains(Disclosure.WATERMARK);
        }
        assertThat(disclosure.html()).doesNotContain("http://", "https://", "<script", "src=");
        assertThat(disclosure.kept().stream()
                        .filter(kept -> kept.title().equals("Meetings you were in"))
                        .findFirst()
                        .orElseThrow()
                        .rows())
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.get("you were there")).contains(":0" + 1 + ":0" + seat.ordinal()));
        assertThat(log.entries(id, PageRequest.of(0, 5, Sort.by(Sort.Direction.DESC, "number"))))
                .anySatisfy(line -> assertThat(line.action()).isEqualTo(Action.EXPORTED));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void whoeverIsErasedIsGoneFromTheDatabaseItsFileAndItsBackups(Seat seat) throws IOException {
        deletedWords.leave();
        assertThat(storedText()).contains(Pair.canary(seat, "login"));
        var account = accounts.of(id).stream()
                .filter(one -> one.seatIn(id).filter(seat::equals).isPresent())
                .findFirst()
                .orElseThrow();
        var before = partings.preview(id, seat);

        var receipt = partings.erase(id, seat, seat);

        assertThat(accounts.find(account.id())).isEmpty();
        assertThat(relationships.get(id).holder(seat)).isEmpty();
        assertThat(relationships.languageScored(id)).isFalse();
        assertThat(receipt.lines()).hasSameSizeAs(before);
        assertThat(receipt.lines().stream().mapToLong(Receipt.Line::rows).sum()).isGreaterThan(8);
        assertThat(receipt.text()).contains(receipt.logHash(), "erased").doesNotContain("quokka");
        assertThat(log.headHash()).isEqualTo(receipt.logHash());
        assertThat(partings.preview(id, seat))
                .filteredOn(line -> !line.what().contains("weeks")) // which are made anew without them
                .allSatisfy(line -> assertThat(line.rows()).isZero());
        for (var what : List.of("name", "mail", "login", "said", "position")) {
            assertThat(documents()).as(what).doesNotContain(Pair.canary(seat, what));
            assertThat(storedText()).as(what).doesNotContain(Pair.canary(seat, what));
        }
        assertThat(documents()).as("the others stay").contains(Pair.canary(other(seat), "login"));
    }

    @Test
    void noOlderBackupBringsThemBack() throws IOException {
        var backups = new Backups(Clock.systemUTC());
        var here = new Backups.Target(System.getenv("MONGODB_URI"), dataDir);
        if (here.uri() != null) {
            return; // the command is tried with two stores of its own in BackupsTest
        }
        backups.backup(here, parent.resolve("file"), null);
        partings.erase(id, Seat.CTO, Seat.CTO);

        var done = backups.restore(
                parent.resolve("file"), new Backups.Target(null, parent.resolve("new")), null, false, here);

        assertThat(done.erased()).isGreaterThan(8);
        backups.backup(new Backups.Target(null, parent.resolve("new")), parent.resolve("again"), null);
        assertThat(unpacked(parent.resolve("again")))
                .contains(Pair.canary(Seat.CPO, "position"), Pair.canary(Seat.CPO, "login"))
                .doesNotContain(
                        Pair.canary(Seat.CTO, "said"),
                        Pair.canary(Seat.CTO, "login"),
                        Pair.canary(Seat.CTO, "name"),
                        Pair.canary(Seat.CTO, "mail"),
                        Pair.canary(Seat.CTO, "position"));
    }

    @Test
    void aNewHolderStartsAtZeroAndNobodySeesThePredecessorsNumbers() {
        assertThat(checkups.weeks(
                        id, IsoWeek.of(java.time.LocalDate.now(Pair.ZONE)).plus(-20), thisWeek()))
                .hasSizeGreaterThan(6)
                .anySatisfy(week -> assertThat(week.exchanges()).isNotEmpty());

        relationships.handOver(id, Seat.CTO, "Sam New", Set.of("sam@example.com"));

        var from = Instant.now().minus(Duration.ofDays(400));
        var to = Instant.now().plus(Duration.ofDays(1));
        assertThat(forums.sessions(id, from, to)).isEmpty();
        assertThat(forums.series(id)).isEmpty();
        assertThat(forums.known(id)).isEmpty();
        assertThat(decisions.rows(id, PageRequest.of(0, 50)).getContent()).isEmpty();
        assertThat(decisions.concludedBetween(id, from, to)).isEmpty();
        assertThat(checkups.weeks(id, thisWeek().plus(-60), thisWeek().plus(-1)))
                .isEmpty();
        pair.agree(id);
        assertThat(exchanges.between(id, from, to)).isEmpty();
        assertThat(exchanges.firstKnown(id)).isEmpty();
        assertThat(checkups.monday(id).toString()).doesNotContain("quokka");
        assertThat(disclosures.of(id, Seat.CTO).json())
                .contains("Sam New")
                .doesNotContain("quokkasaidcto", "quokkapositioncto", "quokkalogincto");
        assertThat(metrics.find("counterpoint.precision.score")
                        .tag("relationship", id.value())
                        .gauges())
                .isEmpty();
        assertThat(metrics.find("counterpoint.shared.minutes")
                        .tag("relationship", id.value())
                        .gauges())
                .isEmpty();

        pair.meeting(id, Instant.now().plusSeconds(5));
        assertThat(forums.sessions(id, from, to)).as("what comes now is theirs").hasSize(1);
        assertThat(forums.series(id)).extracting(series -> series.title()).containsExactly("Roadmap");
    }

    @ExtendWith(OutputCaptureExtension.class)
    @Test
    void lettersMetricsAndLogsTellNoNameAndNoWordOfAnybody(CapturedOutput output) {
        checkups.rebuild(id);
        var ofAlertsAndTheDigest = checkups.monday(id).toString() + alerts.open(id);
        var ofMetrics = metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .toList();

        assertThat(documents()).as("they are there").contains(Pair.canary(Seat.CTO, "login"));
        assertThat(ofAlertsAndTheDigest).doesNotContain("quokka");
        assertThat(ofMetrics).isNotEmpty().noneMatch(meter -> meter.contains("quokka"));
        assertThat(output.getAll()).doesNotContain("quokka");
    }

    @Test
    void whoeverLeftASeatStillTakesOutWhatIsTheirsAndNothingOfWhoCameAfter() {
        var account = accounts.of(id).stream()
                .filter(one -> one.seatIn(id).filter(Seat.CTO::equals).isPresent())
                .findFirst()
                .orElseThrow();
        relationships.handOver(id, Seat.CTO, "Sam New", Set.of("sam@example.com"));
        pair.agree(id);
        exchanges.add(List.of(pair.statement(id, Seat.CTO, Instant.now().plusSeconds(5), "later", 7)));

        var former = accounts.former(account.id());
        var everything = disclosures
                .of(accounts.find(account.id()).orElseThrow(), former.getFirst())
                .json();

        assertThat(former).extracting(FormerSeat::seat).containsExactly(Seat.CTO);
        assertThat(accounts.find(account.id()).orElseThrow().roles()).isEmpty();
        assertThat(everything)
                .contains(Pair.canary(Seat.CTO, "said"), Pair.canary(Seat.CTO, "position"), account.email())
                .doesNotContain("Sam New", "sam@example.com", "later", Pair.canary(Seat.CPO, "said"));
        var another = accounts.of(id).getFirst();
        assertThatThrownBy(() -> disclosures.of(another, former.getFirst())).isInstanceOf(NoSuchElementException.class);
    }

    private static Seat other(Seat seat) {
        return seat == Seat.CPO ? Seat.CTO : Seat.CPO;
    }

    private static IsoWeek thisWeek() {
        return IsoWeek.of(java.time.LocalDate.now(Pair.ZONE));
    }

    private String documents() {
        var all = new StringBuilder();
        for (var name : mongo.getCollectionNames()) {
            mongo.findAll(Document.class, name).forEach(document -> all.append(document.toJson()));
        }
        return all.toString();
    }

    /** All that lies in the data directory, scheduled backups unpacked. */
    private String storedText() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(dataDir)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(
                        file.toString().endsWith(".backup")
                                ? unpacked(file)
                                : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String unpacked(Path backup) throws IOException {
        try (var in = Files.newInputStream(backup)) {
            in.readNBytes(10); // mark, form, not sealed
            try (var plain = new java.util.zip.GZIPInputStream(in)) {
                return new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }
}
