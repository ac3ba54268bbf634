package app.counterpoint.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.counterpoint.Application;
import app.counterpoint.alert.post.Receiver;
import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.OwnDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Facts go in, Prometheus scrapes them, the shipped rule fires, Alertmanager tells the receiver, and it resolves. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "management.server.port=0",
            "counterpoint.metrics.token=" + PrometheusIT.TOKEN,
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@AutoConfigureMetrics
class PrometheusIT {

    static final String TOKEN = "a-token-for-prometheus-alone";

    private static final int[] USUAL = {1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 1, 1, 2, 0, 1, 1};
    private static final int RISEN = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Value("${local.management.port}")
    int managementPort;

    @Autowired
    Relationships relationships;

    @Autowired
    Decisions decisions;

    @Test
    void aRiseIsScrapedFiresReachesTheReceiverAndResolves() throws IOException, InterruptedException {
        try (var receiver = new Receiver();
                var prometheus = Prometheus.start(managementPort, TOKEN, receiver.address("people"))) {
            var pair = relationships.create("A pair", ZoneOffset.UTC, false).id();
            var now = Instant.now();
            decisions.addAll(IntStream.range(0, USUAL.length)
                    .boxed()
                    .flatMap(ago -> IntStream.range(0, USUAL[ago])
                            .mapToObj(i -> escalation(pair, now.minus(Duration.ofDays(7L * (ago + 1))), ago + "-" + i)))
                    .toList());
            awaitValue(prometheus, "counterpoint_escalation_rise{relationship=\"" + pair + "\"}", 0);
            awaitValue(prometheus, "counterpoint_escalations_recorded{relationship=\"" + pair + "\"}", 18);

            var rise = IntStream.range(0, RISEN)
                    .mapToObj(i -> escalation(pair, now.minus(Duration.ofMinutes(1)), "now-" + i))
                    .toList();
            decisions.addAll(rise);
            awaitValue(prometheus, "counterpoint_escalation_rise{relationship=\"" + pair + "\"}", 1);
            assertThatThePageKeepsTheContract();
            var firing = awaitTold(receiver, pair, "firing");
            assertThat(firing.at("/labels/severity").asString()).isIn("warning", "critical");
            assertThat(firing.at("/annotations/runbook_url").asString()).startsWith("README.md#escalationsrising");
            assertThat(firing.toString()).doesNotContain("A pair", "Which way");

            rise.forEach(decision -> decisions.remove(decision.id()));
            awaitValue(prometheus, "counterpoint_escalation_rise{relationship=\"" + pair + "\"}", 0);
            awaitTold(receiver, pair, "resolved");
        }
    }

    /** Every metric of ours that is really served has the name and the labels of the contract. */
    private void assertThatThePageKeepsTheContract() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        var page = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        var served = page.lines()
                .filter(line -> line.startsWith("counterpoint_"))
                .map(PromQl::read)
                .toList();
        assertThat(served)
                .allSatisfy(line -> line.metrics()
                        .forEach((metric, labels) -> assertThat(MetricsContract.METRICS.get(metric))
                                .as(metric)
                                .isEqualTo(labels)));
        assertThat(served.stream().flatMap(line -> line.metrics().keySet().stream()))
                .contains(
                        "counterpoint_escalations",
                        "counterpoint_escalations_expected",
                        "counterpoint_escalations_once_in_weeks",
                        "counterpoint_escalations_recorded",
                        "counterpoint_escalation_rise",
                        "counterpoint_escalation_share",
                        "counterpoint_agreement_active",
                        "counterpoint_data_age_seconds")
                .doesNotContain("counterpoint_shared_minutes", "counterpoint_precision_score"); // unknown is absent
    }

    private static Decision escalation(RelationshipId pair, Instant at, String key) {
        return new Decision(
                pair + ":" + key,
                pair,
                "Which way " + key + "?",
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                Outcome.ESCALATED_JOINTLY,
                null,
                at,
                null,
                false,
                null,
                null,
                Set.of(),
                null,
                null);
    }

    private static void awaitValue(Prometheus prometheus, String series, double wanted) {
        await(series + " is " + wanted)
                .atMost(PATIENCE)
                .until(() -> prometheus.value(series).orElse(Double.NaN) == wanted);
    }

    private static JsonNode awaitTold(Receiver receiver, RelationshipId pair, String status) {
        return await(status)
                .atMost(PATIENCE)
                .until(() -> told(receiver, pair, status), found -> !found.isEmpty())
                .getFirst();
    }

    /** The alerts on rising escalations of that status which the receiver got. */
    private static List<JsonNode> told(Receiver receiver, RelationshipId pair, String status) {
        return receiver.told().stream()
                .flatMap(told -> told.body().get("alerts").valueStream())
                .filter(alert -> alert.get("status").asString().equals(status)
                        && alert.at("/labels/relationship").asString().equals(pair.value())
                        && alert.at("/labels/alertname").asString().startsWith("EscalationsRising"))
                .toList();
    }
}
