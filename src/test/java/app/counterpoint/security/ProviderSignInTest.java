package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.Application;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.OwnDatabase;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server with an identity provider beside it, behind a proxy that ends TLS. Passwords are switched off. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "management.server.port=0",
            "server.forward-headers-strategy=native",
            "counterpoint.sign-in.passwords=false",
            "counterpoint.sign-in.client-id=" + MockProvider.CLIENT,
            "counterpoint.sign-in.client-secret=" + MockProvider.SECRET,
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ProviderSignInTest {

    private static final MockProvider PROVIDER = new MockProvider();
    private static final String PASSWORD = "seven quiet herons fly";

    @Value("${local.server.port}")
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    Invitations invitations;

    @Autowired
    MongoOperations mongo;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.isAway(true); // while the server starts, and until the first test has seen that it runs
        properties.add("counterpoint.sign-in.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void somebodyHasClaimedTheInstance() {
        if (accounts.none()) {
            accounts.add("founder@example.com", "F", AccountKind.FOUNDER, PASSWORD);
        }
    }

    @Order(1)
    @Test
    void theServerStartsAndRunsWhileTheProviderIsAway() throws Exception {
        assertThat(PROVIDER.questions()).as("asked at the start").isZero();
        assertThat(location(get("/oauth2/authorization/provider"))).endsWith("/login?refused");
        PROVIDER.isAway(false);
        assertThat(location(get("/oauth2/authorization/provider"))).startsWith(PROVIDER.issuer() + "/authorize?");
    }

    @Test
    void whoeverHasAnAccountUnderTheVerifiedAddressComesInInANewSession(CapturedOutput output) throws Exception {
        var email = somebody();
        PROVIDER.person("number of " + email, email.toUpperCase());
        get("/login");
        var asked = start();
        var before = session();

        var answer = comeBack(asked);

        assertThat(location(answer)).isEqualTo("https://counterpoint.example/");
        assertThat(session()).isNotEqualTo(before);
        assertThat(location(get("/"))).endsWith("/former");
        assertThat(mongo.findAll(AccessEntry.class).getLast())
                .returns(Action.SIGNED_IN, AccessEntry::action)
                .returns("identity provider", AccessEntry::what);
        assertThat(output.getAll()).doesNotContain("an-access-token").doesNotContain(email);
    }

    @Test
    void stateNonceAndProofGoAlongWithEveryRequest() throws Exception {
        var one = MockProvider.form(start().getRawQuery());
        var two = MockProvider.form(start().getRawQuery());

        assertThat(one)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "https://counterpoint.example/login/oauth2/code/provider");
        for (var name : List.of("state", "nonce", "code_challenge")) {
            assertThat(one.get(name)).hasSizeGreaterThan(20).isNotEqualTo(two.get(name));
        }
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("the nonce of another sign-in", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("another issuer", claims -> claims.issuer("https://elsewhere.example")),
                lie("made for another client", claims -> claims.audience("another")),
                lie("run out", claims -> claims.expirationTime(new Date(0))),
                lie("an address that nobody verified", claims -> claims.claim("email_verified", false)),
                lie("nothing about the address", claims -> claims.claim("email_verified", null)),
                lie("no address", claims -> claims.claim("email", null)),
                lie("a stranger", claims -> claims.claim("email", "stranger@example.com")));
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> how) {
        return Arguments.of(what, how);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void whoComesWithAnythingElseStaysOutAndGetsNoAccount(String what, UnaryOperator<JWTClaimsSet.Builder> how)
            throws Exception {
        var email = somebody();
        PROVIDER.person("number of " + email, email);
        PROVIDER.lies(how);
        var before = accounts.all().size();

        var answer = comeBack(start());

        staysOut(answer);
        assertThat(accounts.all()).hasSize(before);
        assertThat(mongo.findAll(AccessEntry.class).getLast().action()).isEqualTo(Action.SIGN_IN_REFUSED);
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() throws Exception {
        var email = somebody();
        PROVIDER.person("number of " + email, email);
        PROVIDER.signsWithForeignKey();

        staysOut(comeBack(start()));
    }

    @Test
    void anAnswerToAnotherBrowsersQuestionIsRefusedBeforeTheCodeIsUsed() throws Exception {
        var email = somebody();
        PROVIDER.person("number of " + email, email);
        var asked = start();
        var used = PROVIDER.codesRedeemed();

        staysOut(get("/login/oauth2/code/provider?code=" + PROVIDER.code(asked) + "&state=guessed"));
        cookies.getCookieStore().removeAll();
        staysOut(comeBack(asked));
        assertThat(PROVIDER.codesRedeemed()).isEqualTo(used);
    }

    @Test
    void whoeverIsGivenAPredecessorsAddressDoesNotGetTheirAccount() throws Exception {
        var email = somebody();
        PROVIDER.person("the first", email);
        assertThat(location(comeBack(start()))).endsWith(".example/");
        cookies.getCookieStore().removeAll();

        PROVIDER.person("the second", email);
        staysOut(comeBack(start()));
    }

    @Test
    void anInvitationToTheAddressBecomesAnAccountWithoutAPassword() throws Exception {
        var email = UUID.randomUUID() + "@example.com";
        var pair = RelationshipId.random();
        invitations.invite(pair, Seat.CTO, "Ira", email);
        PROVIDER.person("ira", email);

        assertThat(location(comeBack(start()))).endsWith(".example/");

        var account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.seatIn(pair)).contains(Seat.CTO);
        assertThat(repository.findById(account.id()).orElseThrow().passwordHash())
                .isNull();
        assertThat(invitations.pending(pair, Seat.CTO)).isEmpty();
    }

    @Test
    void aPasswordOpensNothingWhilePasswordsAreOff() throws Exception {
        var answer = send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=founder@example.com&password=" + PASSWORD.replace(' ', '+'))));

        assertThat(location(answer)).endsWith("/login?error");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void behindTheProxyTheCookieIsSecureAndBrowsersAreToldToStayWithTls() throws Exception {
        var answer = get("/login");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    /** A new account with an address of its own. */
    private String somebody() {
        var email = UUID.randomUUID() + "@example.com";
        accounts.add(email, "Somebody", AccountKind.SEAT_HOLDER, null);
        return email;
    }

    private void staysOut(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("https://counterpoint.example/login?refused");
        assertThat(answer.body()).isEmpty();
        assertThat(location(get("/account"))).endsWith("/login");
    }

    private URI start() throws IOException, InterruptedException {
        return URI.create(location(get("/oauth2/authorization/provider")));
    }

    private HttpResponse<String> comeBack(URI asked) throws IOException, InterruptedException {
        var state = MockProvider.form(asked.getRawQuery()).get("state");
        return get("/login/oauth2/code/provider?code=" + PROVIDER.code(asked) + "&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** As the proxy passes it on. The cookie is secure, and this client speaks plain HTTP to the proxy's other side. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        return browser.send(
                request.header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "counterpoint.example")
                        .header("X-Forwarded-Port", "443")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("counterpoint"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
