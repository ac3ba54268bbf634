package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.intake.ImportRecord;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Way;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessEntry;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Scope;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import tools.jackson.databind.JsonNode;

@DoorTest
class ProgramsTest {

    private static final String FILES = "/api/import/files";
    private static final String PROBLEM = "application/problem+json";
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final String LIST = """
            key,question,raised,outcome,brought by,decided
            A-1,Do we keep two databases?,2026-10-05,escalated,CTO,2026-10-07
            A-2,Who owns the onboarding?,2026-10-12,settled,,2026-10-14
            """;

    private static final String TALK = """
            WEBVTT

            00:00:01.000 --> 00:00:09.000
            <v Tomasz Okoro>We cannot ship the invoice export in March without a second migration of the ledger table.</v>

            00:00:10.000 --> 00:00:20.000
            <v Petra Olsen>Then the two renewals in April wait, because both contracts name the invoice export by date.</v>
            """;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Relationships relationships;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Imports imports;

    @Autowired
    Decisions decisions;

    @Autowired
    Exchanges exchanges;

    @Autowired
    AccessLog log;

    @Autowired
    TestClock clock;

    private Relationship pair;
    private Program program;

    @BeforeEach
    void aProgramWithAToken() {
        clock.advance(Duration.ofMinutes(2));
        pair = Pair.of(relationships);
        program = program(pair.id());
    }

    private Program program(RelationshipId id) {
        return new Program(port, tokens.issue(id, "nightly", Set.of(Scope.IMPORT)));
    }

    private List<Decision> stored() {
        return decisions.rows(pair.id(), PageRequest.of(0, 50)).getContent();
    }

    private List<ImportRecord> history() {
        return imports.history(pair.id(), Pageable.ofSize(50));
    }

    @Test
    void aFileIsStoredOnceHoweverOftenItComes() {
        var first = program.post(FILES, LIST);
        var second = program.post(FILES, LIST);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("stored").asInt()).isEqualTo(2);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("changed").asBoolean()).isFalse();
        assertThat(second.json().path("known").asInt()).isEqualTo(2);
        assertThat(stored()).extracting(Decision::outcome).containsExactly(Outcome.SETTLED, Outcome.ESCALATED_BY_ONE);
        assertThat(history())
                .singleElement()
                .satisfies(record -> assertThat(record.via()).isEqualTo(Way.PROGRAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/calendar", "image/png", "application/json"})
    void theContentTypeDoesNotMatter(String type) {
        assertThat(program.post(FILES, LIST, "Content-Type", type).status()).isEqualTo(201);
    }

    @Test
    void aDryRunShowsWhatWouldBeStoredAndStoresNothing() {
        var look = program.post(FILES + "?dryRun=true", LIST);

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.json().path("dryRun").asBoolean()).isTrue();
        assertThat(look.json().path("stored").asInt()).isEqualTo(2);
        assertThat(look.json().has("importId")).isFalse();
        assertThat(stored()).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    void aFormWithAFileAndFieldsIsTakenToo() {
        var boundary = "----edge";
        var form =
                "--%1$s\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\ntrue\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n%2$s\r\n--%1$s--\r\n"
                        .formatted(boundary, LIST);
        var look = program.post(FILES, form, "Content-Type", "multipart/form-data; boundary=" + boundary);

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.json().path("stored").asInt()).isEqualTo(2);
        assertThat(stored()).isEmpty();
    }

    @Test
    void anOpenQuestionIsAProblemThatNamesItAndAnAnswerSettlesIt() {
        var open = LIST.replace("CTO", "");
        var asked = program.post(FILES, open);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.type()).isEqualTo(PROBLEM);
        var question = asked.json().path("questions").get(0).path("id").asString();
        assertThat(question).isEqualTo("brought-by:2");
        assertThat(stored()).isEmpty();

        var answered = program.post(FILES + "?answer." + question.replace(":", "%3A") + "=CPO", open);
        assertThat(answered.status()).isEqualTo(201);
        assertThat(stored()).extracting(Decision::broughtBy).containsExactly(null, Seat.CPO);
    }

    @Test
    void aNameThatIsSaidToBeASeatIsRemembered() throws IOException {
        var report = Files.readString(SAMPLES.resolve("zoom-attendance/with-meeting-header-renamed-and-rejoined.csv"))
                .replace("Okoro", "Unheard")
                .replaceAll("(?i)tomasz\\.okoro@", "t.u@");
        var before = program.post(FILES + "?dryRun=true", report).json();
        var after = program.post(FILES + "?dryRun=true&seat.Tomasz+Unheard=CTO", report)
                .json();

        assertThat(before.path("people").has("CTO")).isFalse();
        assertThat(after.path("people").path("CTO").asInt()).isPositive();
        assertThat(relationships.get(pair.id()).holder(Seat.CTO).orElseThrow().aliases())
                .doesNotContain("Tomasz Unheard");

        program.post(FILES + "?seat.Tomasz+Unheard=CTO", report);
        assertThat(program.post(FILES + "?dryRun=true", report)
                        .json()
                        .path("people")
                        .path("CTO")
                        .asInt())
                .isPositive();
    }

    @Test
    void nobodyElseIsNamedInAnyAnswer() throws IOException {
        try (var samples = Files.list(SAMPLES.resolve("teams-attendance"))) {
            for (var sample : samples.toList()) {
                clock.advance(Duration.ofMinutes(2));
                var answer = program.post(FILES + "?dryRun=true", Files.readAllBytes(sample));
                assertThat(answer.text())
                        .as(sample.toString())
                        .doesNotContain("@")
                        .doesNotContain("Person")
                        .doesNotContain("Okoro");
            }
        }
    }

    @Test
    void anImportIsListedAndTakenBackByItsOwnProgramAlone() {
        var id = program.post(FILES, LIST).json().path("importId").asString();
        var stranger = program(Pair.of(relationships).id());

        assertThat(program.get("/api/import").json().get(0).path("importId").asString())
                .isEqualTo(id);
        assertThat(stranger.get("/api/import").json()).isEmpty();
        assertThat(stranger.delete("/api/import/" + id).status()).isEqualTo(404);
        assertThat(stored()).hasSize(2);

        assertThat(program.delete("/api/import/" + id).status()).isEqualTo(204);
        assertThat(program.delete("/api/import/" + id).status()).isEqualTo(204);
        assertThat(stored()).isEmpty();
        assertThat(program.get("/api/import").json().get(0).has("undoneAt")).isTrue();
    }

    @Test
    void importsAndTheirUndoingStandInTheAccessLogWithoutTheToken() {
        var id = program.post(FILES, LIST).json().path("importId").asString();
        program.delete("/api/import/" + id);

        assertThat(log.entries(pair.id(), Pageable.ofSize(10)))
                .filteredOn(entry -> entry.action() != Action.TOKEN)
                .extracting(AccessEntry::action, AccessEntry::role)
                .contains(tuple(Action.IMPORTED, "program"), tuple(Action.UNDONE, "program"));
    }

    @Test
    void decisionsComeAsJsonOnceForEachKey() {
        var json = """
                [{"key":"D-1","question":"Do we build or buy search?","raised":"2026-10-05","outcome":"settled","decided":"2026-10-07"},
                 {"question":"One repository or many?","raised":"2026-11-02","due":"2026-12-01","stakes":"high"}]""";

        assertThat(program.post("/api/import/decisions", json).status()).isEqualTo(201);
        var again = program.post("/api/import/decisions", json);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("known").asInt()).isEqualTo(2);
        assertThat(stored())
                .extracting(Decision::question, Decision::outcome, Decision::highStakes)
                .containsExactly(
                        tuple("One repository or many?", Outcome.OPEN, true),
                        tuple("Do we build or buy search?", Outcome.SETTLED, false));
    }

    @Test
    void theRequestsOwnKeyStandsInForTheRecords() {
        var one = "[{\"question\":\"First wording?\",\"raised\":\"2026-11-02\"}]";
        var other = "[{\"question\":\"Second wording?\",\"raised\":\"2026-11-03\"}]";

        program.post("/api/import/decisions", one, "Idempotency-Key", "night-1");
        var again = program.post("/api/import/decisions", other, "Idempotency-Key", "night-1");

        assertThat(again.json().path("changed").asBoolean()).isFalse();
        assertThat(stored()).extracting(Decision::question).containsExactly("First wording?");
    }

    @ParameterizedTest
    @CsvSource({"CTO,ESCALATED_BY_ONE", "both,ESCALATED_JOINTLY", "nobody,TAKEN"})
    void anEscalationIsDatedWhenAskedAndSaysWhoBroughtIt(String brought, Outcome outcome) {
        var json = "[{\"key\":\"E-1\",\"question\":\"Freeze, or ship?\",\"asked\":\"2026-11-10\",\"brought\":\"%s\"}]"
                .formatted(brought);

        assertThat(program.post("/api/import/escalations", json).status()).isEqualTo(201);
        assertThat(stored()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(outcome);
            assertThat(decision.concludedAt()).isEqualTo(Instant.parse("2026-11-10T11:00:00Z"));
        });
    }

    @Test
    void oneRecordThatIsNotRightKeepsAllOutAndSaysWhichAndWhy() {
        var json = """
                [{"question":"Fine?","raised":"2026-10-05"},
                 {"question":"No day?"},
                 {"question":"Bad day?","raised":"2026-02-30"},
                 {"question":"Secret?","raised":"2026-10-05","owner":"Zebulon Quackenbush"},
                 {"question":"Ended?","raised":"2026-10-05","outcome":"settled"}]""";
        var answer = program.post("/api/import/decisions", json);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(lines(answer.json().path("refused"))).containsExactly(2, 3, 4, 5);
        assertThat(answer.text()).doesNotContain("Quackenbush").contains("“owner”");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "[1", "[[[[[[[[[[[[1]]]]]]]]]]]]", "not json", "[null]", "[7]"})
    void whatIsNoArrayOfRecordsIsRefused(String body) {
        var answer = program.post("/api/import/decisions", body);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.type()).isEqualTo(PROBLEM);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    @Test
    void statementsAreRefusedWhileTheTwoDoNotAgreeHoweverTheyCome() {
        var asRecords = program.post("/api/import/statements", said("CTO", "CPO"));
        var asFile = program.post(FILES + "?name=2026-11-16.vtt", TALK);

        assertThat(asRecords.status()).isEqualTo(403);
        assertThat(asRecords.type()).isEqualTo(PROBLEM);
        assertThat(asFile.status()).isEqualTo(403);
        assertThat(exchanges.firstKnown(pair.id())).isEmpty();
    }

    @Test
    void statementsAreScoredTheirWordsDroppedAndOthersLeftOut() {
        pair = Pair.agreed(relationships);
        program = program(pair.id());
        var answer = program.post("/api/import/statements", said("Tomasz Okoro", "petra.olsen@example.com"));
        var again = program.post("/api/import/statements", said("Tomasz Okoro", "petra.olsen@example.com"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).doesNotContain("ledger").doesNotContain("Quackenbush");
        assertThat(again.json().get(0).path("changed").asBoolean()).isFalse();
        clock.advance(Duration.ofHours(25)); // until then they are for their speaker's eyes
        assertThat(exchanges.between(pair.id(), Instant.EPOCH, clock.instant()))
                .hasSize(2)
                .allMatch(statement -> statement.text() == null)
                .extracting(Statement::seat)
                .containsExactly(Seat.CTO, Seat.CPO);
    }

    private static String said(String cto, String cpo) {
        return """
                [{"speaker":"%s","at":"2026-11-16T10:00:05+01:00","text":"We cannot ship the invoice export in March without a second migration of the ledger table."},
                 {"speaker":"%s","at":"2026-11-16T10:00:30+01:00","text":"Then the two renewals in April wait, because both contracts name the invoice export <by date> & by name."},
                 {"speaker":"Zebulon Quackenbush","at":"2026-11-16T10:00:50+01:00","text":"I will write that down for the two of you, since I take notes."}]""".formatted(cto, cpo);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/import,401",
        "POST,/api/import/files,401",
        "DELETE,/api/import/x,401",
        "GET,/api/openapi.json,200"
    })
    void withoutATokenOnlyTheDescriptionIsServed(String method, String path, int status) {
        var answer = new Program(port, "").send(method, path, BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith(status == 401 ? PROBLEM : "application/json");
    }

    @Test
    void aTokenDoesNotLeadToAnotherRelationship() {
        var other = Pair.of(relationships).id();

        assertThat(program.post(FILES + "?relationship=" + pair.id(), LIST).status())
                .isEqualTo(201);
        assertThat(program.post(FILES + "?relationship=" + other, LIST).status())
                .isEqualTo(404);
    }

    @Test
    void tooManyRequestsOfOneTokenWaitAMinuteAndThoseOfAnotherDoNot() {
        for (int i = 0; i < 60; i++) {
            program.post("/api/import/decisions", "[]");
        }
        var refused = program.post("/api/import/decisions", "[]");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.retryAfter())).isBetween(1, 61);
        assertThat(program(pair.id()).post("/api/import/decisions", "[]").status())
                .isEqualTo(400);
        clock.advance(Duration.ofSeconds(61));
        assertThat(program.post("/api/import/decisions", "[]").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/import/files,405", "GET,/api/import/files,405", "GET,/api/import?page=last,400"})
    void whatTheInterfaceDoesNotHaveIsAProblemToo(String method, String path, int status) {
        var answer = program.send(method, path, BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(PROBLEM);
    }

    private static List<Integer> lines(JsonNode refused) {
        return StreamSupport.stream(refused.spliterator(), false)
                .map(line -> line.path("line").asInt())
                .toList();
    }
}
