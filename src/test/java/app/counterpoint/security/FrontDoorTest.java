package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.Application;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.OwnDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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

    /** An address that is signed itself and can do nothing else, and the description of the interface, which tells no data. */
    private static final Set<String> OPEN = Set.of("/unsubscribe/{token}", "/api/openapi.json");

    @Value("${local.server.port}")
    int port;

    @Value("${local.management.port}")
    int managementPort;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

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

    /** Whatever is sent, no answer tells of classes, frames of the stack, versions or places on the disk. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pages, GET, /no/such/page
            pages, GET, /login/../../etc/passwd
            pages, GET, /login;jsessionid=1
            pages, GET, /%2e%2e/%2e%2e/etc/passwd
            pages, GET, /login?v-r=uidl&v-uiId=99999
            pages, POST, /login?v-r=uidl&v-uiId=0
            pages, DELETE, /login
            pages, PUT, /error
            pages, GET, /error
            pages, TRACE, /login
            pages, GET, /oauth2/authorization/provider
            pages, GET, /login/oauth2/code/provider?code=1&state=2
            pages, GET, /VAADIN/../application.yml
            pages, GET, /application.yml
            pages, GET, /META-INF/sbom/application.cdx.json
            pages, GET, /actuator/env
            pages, GET, /invite/%00
            pages, POST, /unsubscribe/nonsense
            pages, GET, /api/decisions
            pages, POST, /api/nowhere
            pages, DELETE, /api/import
            pages, PATCH, /api/decisions
            management, GET, /actuator
            management, GET, /actuator/env
            management, GET, /actuator/sbom
            management, GET, /actuator/heapdump
            management, POST, /actuator/shutdown
            management, POST, /actuator/health
            management, GET, /nothing/here
            management, GET, /error
            """)
    void aBrokenRequestLearnsNothing(String door, String method, String path) throws Exception {
        somebody();
        var at = door.equals("pages") ? port : managementPort;
        var token = tokens.issue(RelationshipId.random(), "probe", Set.of(Scope.values()));
        for (var authorization : List.of("", "Bearer a-token-for-the-test-alone", "Bearer " + token)) {
            for (var type : List.of("application/json", "multipart/form-data; boundary=x", "text/nonsense")) {
                var answer = raw(at, method, path, authorization, type, "{\"a\":[\u0000");

                assertThat(answer)
                        .as("%s %s", method, path)
                        .startsWith("HTTP/1.1 ")
                        .doesNotContainPattern(
                                "(?i)exception|\\tat |\\.java:|org\\.springframework|com\\.vaadin|app\\.counterpoint"
                                        + "|tomcat/|spring boot|jackson|\\broot:|/tmp/|BOOT-INF|nullpointer");
            }
        }
    }

    /** Beside health, the management port hands out nothing but metrics, with the token or without it. */
    @Test
    void theManagementPortHasTwoAnswersOnly() throws Exception {
        for (var endpoint : List.of(
                "beans",
                "env",
                "configprops",
                "heapdump",
                "threaddump",
                "loggers",
                "mappings",
                "sbom",
                "shutdown",
                "metrics",
                "info",
                "scheduledtasks",
                "sessions",
                "modulith",
                "vaadin",
                "conditions")) {
            assertThat(get(managementPort, "/actuator/" + endpoint).statusCode())
                    .isEqualTo(401);
            assertThat(send(HttpRequest.newBuilder(at(managementPort, "/actuator/" + endpoint))
                                    .header("Authorization", "Bearer a-token-for-the-test-alone"))
                            .statusCode())
                    .as(endpoint)
                    .isEqualTo(404);
        }
    }

    /** As the framework knows them, so that none is forgotten: without a token, and with one for nothing but the other purpose. */
    @Test
    void everyEndpointThatTheFrameworkKnowsWantsAToken() throws Exception {
        somebody();
        var patterns = new TreeSet<String>();
        mappings.forEach(mapping ->
                mapping.getHandlerMethods().keySet().forEach(info -> patterns.addAll(info.getPatternValues())));
        patterns.removeIf(path ->
                Set.of("/error", "${server.error.path:${error.path:/error}}").contains(path));

        assertThat(patterns).isNotEmpty();
        for (var pattern : patterns) {
            if (OPEN.contains(pattern)) {
                continue;
            }
            assertThat(pattern).startsWith("/api/");
            var path = pattern.replaceAll("\\{[^}]+}", "x");
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                for (var authorization : List.of("", "Bearer cp_wrong", "Basic eDp5")) {
                    assertThat(raw(port, method, path, authorization, "application/json", ""))
                            .as("%s %s with \"%s\"", method, path, authorization)
                            .startsWith(
                                    pattern.equals("/api/import/github")
                                            ? "HTTP/1.1 4"
                                            : "HTTP/1.1 401 "); // signed instead
                }
            }
        }
    }

    @Test
    void whatAProxyMightSayIsNotBelievedUntilOneIsConfigured() throws Exception {
        somebody();
        var answer = send(HttpRequest.newBuilder(at(port, "/forums"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example"));

        assertThat(location(answer)).doesNotContain("elsewhere").startsWith("http://localhost");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    /** Byte for byte, because a client library would tidy the request up. */
    private static String raw(int at, String method, String path, String authorization, String type, String body)
            throws IOException {
        try (var socket = new Socket("localhost", at)) {
            socket.setSoTimeout(20_000);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(
                            ("%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                                            .formatted(
                                                    method,
                                                    path,
                                                    at,
                                                    authorization.isEmpty()
                                                            ? ""
                                                            : "Authorization: " + authorization + "\r\n",
                                                    type,
                                                    bytes.length))
                                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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
