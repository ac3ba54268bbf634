package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Way;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoOperations;

@DoorTest
class GitHubTest {

    private static final String PATH = "/api/import/github";
    private static final Map<GitHubHook.Bringer, String> LABELS =
            Map.of(GitHubHook.Bringer.CTO, "Escalated by tech", GitHubHook.Bringer.BOTH, "for-the-cpto");

    private static final String EVENT = """
            {"action":"%s","label":{"name":"%s"},"sender":{"login":"zquackenbush"},"repository":{"id":77,"full_name":"acme/shop"},
             "issue":{"number":%d,"title":"Split the billing service before or after the launch?","user":{"login":"zquackenbush"},
              "created_at":"2026-11-02T09:00:00Z","updated_at":"2026-11-09T23:30:00Z","body":"Zebulon said no."}}""";

    @Value("${local.server.port}")
    int port;

    @Autowired
    Relationships relationships;

    @Autowired
    GitHubHooks hooks;

    @Autowired
    Decisions decisions;

    @Autowired
    Imports imports;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestClock clock;

    private Relationship pair;
    private String secret = "";

    @BeforeEach
    void aRepositoryThatKnowsTheSecret() {
        clock.advance(Duration.ofMinutes(2));
        pair = Pair.of(relationships);
        secret = hooks.renew(pair.id(), LABELS);
    }

    private Program.Answer send(String event, String body) {
        var signature = "sha256=" + GitHubHooks.hex(secret, body.getBytes(StandardCharsets.UTF_8));
        return new Program(port, "").post(PATH, body, "X-GitHub-Event", event, "X-Hub-Signature-256", signature);
    }

    private List<Decision> stored() {
        return decisions.rows(pair.id(), PageRequest.of(0, 10)).getContent();
    }

    @Test
    void aChosenLabelIsAnEscalationOnTheDayOnWhichItWasSetInTheRelationshipsZone() {
        var answer = send("issues", EVENT.formatted("labeled", "escalated BY tech", 12));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).doesNotContain("quackenbush").doesNotContain("Zebulon");
        assertThat(stored()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_BY_ONE);
            assertThat(decision.broughtBy()).isEqualTo(Seat.CTO);
            assertThat(decision.raised()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(decision.concludedAt()).isEqualTo("2026-11-10T11:00:00Z");
        });
        assertThat(imports.history(pair.id(), Pageable.ofSize(5)))
                .singleElement()
                .satisfies(record -> assertThat(record.via()).isEqualTo(Way.GITHUB));
    }

    @Test
    void anEventThatIsDeliveredTwiceChangesNothingTheSecondTime() {
        var event = EVENT.formatted("labeled", "for-the-cpto", 12);

        assertThat(send("issues", event).status()).isEqualTo(201);
        assertThat(send("issues", event).status()).isEqualTo(200);
        assertThat(send("issues", event.replace("\"number\":12", "\"number\":13"))
                        .status())
                .isEqualTo(201);
        assertThat(stored())
                .extracting(Decision::outcome)
                .containsOnly(Outcome.ESCALATED_JOINTLY)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "issues,labeled,bug",
        "issues,unlabeled,for-the-cpto",
        "issues,opened,for-the-cpto",
        "ping,labeled,for-the-cpto"
    })
    void whateverElseHappensIsLetPass(String event, String action, String label) {
        assertThat(send(event, EVENT.formatted(action, label, 12)).status()).isEqualTo(202);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=00", "sha1=abc", "SIGNED WITH ANOTHER"})
    void withoutTheRightSignatureNothingIsRead(String signature) {
        var body = EVENT.formatted("labeled", "for-the-cpto", 12);
        var given = signature.startsWith("SIGNED")
                ? "sha256=" + GitHubHooks.hex("another", body.getBytes(StandardCharsets.UTF_8))
                : signature;
        var answer = new Program(port, "").post(PATH, body, "X-GitHub-Event", "issues", "X-Hub-Signature-256", given);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aNewSecretEndsTheOldOneAndARemovedOneSignsNothing() {
        var event = EVENT.formatted("labeled", "for-the-cpto", 12);
        var old = secret;
        secret = hooks.renew(pair.id(), LABELS);
        var current = secret;
        secret = old;
        assertThat(send("issues", event).status()).isEqualTo(401);
        secret = current;
        assertThat(send("issues", event).status()).isEqualTo(201);

        hooks.remove(pair.id());
        assertThat(send("issues", event).status()).isEqualTo(401);
    }

    @Test
    void theSecretIsStoredOnlyEncryptedAndGoesWithTheRelationship() {
        var document = mongo.getCollection("gitHubHooks")
                .find(new Document("_id", pair.id().toString()))
                .first();
        assertThat(Objects.requireNonNull(document).toJson())
                .doesNotContain(secret)
                .contains("sealed");

        relationships.remove(pair.id());
        assertThat(hooks.of(pair.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "7", "{\"action\":{}}"})
    void aSignedBodyThatIsNoEventDoesNoHarm(String body) {
        assertThat(send("issues", body).status()).isIn(202, 400);
    }

    @Test
    void oneLabelCannotMeanTwoThings() {
        assertThatThrownBy(
                        () -> hooks.renew(pair.id(), Map.of(GitHubHook.Bringer.CTO, "x", GitHubHook.Bringer.CPO, " X")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
