package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.Application;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.OwnDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole server, asked by a stranger over the network. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "management.server.port=0",
            "counterpoint.metrics.token=a-token-for-the-test-alone",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@AutoConfigureMetrics
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrontDoorTest {

    @Value("${local.server.port}")
    int port;

    @Value("${local.management.port}")
    int managementPort;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/forums", "/decisions?x=1", "/invite/abc", "/no/such/page"})
    void whileNobodyHasAnAccountEveryPageLeadsToTheSetUp(String path) throws Exception {
        var answer = get(port, path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/setup");
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/forums",
                "/decisions",
                "/people",
                "/agreement",
                "/access",
                "/system",
                "/welcome",
                "/account"
            })
    void afterwardsAStrangerIsSentToTheSignInFromEveryPage(String path) throws Exception {
        somebody();
        var answer = get(port, path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @Test
    void everyAnswerForbidsFramesSniffingReferrersAndDevices() throws Exception {
        var headers = get(port, "/").headers();

        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("camera=()", "microphone=()", "geolocation=()"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(value -> assertThat(value)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"));
    }

    @Test
    void transportSecurityIsDemandedOnlyWhereThereIsTransportSecurity() throws Exception {
        assertThat(get(port, "/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Origin,https://elsewhere.example", "Origin,null"})
    void noOtherSiteCanSignSomebodyInOrActForThem(String header, String value) throws Exception {
        somebody();

        assertThat(signIn(header, value).statusCode()).isEqualTo(403);
    }

    @Test
    void theOwnSignInFormGetsThroughIntoANewSessionWithASafeCookie() throws Exception {
        somebody();
        var answer = signIn("Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private HttpResponse<String> signIn(String header, String value) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(port, "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("username=a@example.com&password=seven+quiet+herons+fly")));
    }

    @Test
    void healthIsOpenAndTellsNothingElse() throws Exception {
        var answer = get(managementPort, "/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("mongo").doesNotContain("disk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong", "Bearer a-token-for-the-test-alon", "Basic a-token-for-the-test-alone"})
    void metricsWantTheToken(String authorization) throws Exception {
        var request = HttpRequest.newBuilder(at(managementPort, "/actuator/prometheus"));
        var answer = send(authorization.isEmpty() ? request : request.header("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void withTheTokenMetricsComeWithoutTheFrameworksOwnFamilies() throws Exception {
        var answer = send(HttpRequest.newBuilder(at(managementPort, "/actuator/prometheus"))
                .header("Authorization", "Bearer a-token-for-the-test-alone"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes")
                .doesNotContain("spring_security_")
                .doesNotContain("mongodb_driver_commands");
    }

    @Test
    void theManagementPortHasNoPagesAndThePagesPortNoMetrics() throws Exception {
        somebody();

        assertThat(get(managementPort, "/login").statusCode()).isEqualTo(401);
        assertThat(get(port, "/actuator/prometheus").body()).doesNotContain("jvm_");
    }

    @Test
    void aProgramNeedsATokenForItsPurpose() throws Exception {
        assertThat(get(port, "/api/import").statusCode()).isEqualTo(401);
        var token = tokens.issue(RelationshipId.random(), "calendar", Set.of(Scope.IMPORT));
        assertThat(send(HttpRequest.newBuilder(at(port, "/api/else")).header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(403);
    }

    private void somebody() {
        if (accounts.none()) {
            accounts.add("a@example.com", "A", AccountKind.FOUNDER, "seven quiet herons fly");
        }
    }

    private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(at, path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
