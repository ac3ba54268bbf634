package app.counterpoint.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An identity provider on this machine, which can be told to lie. It insists on PKCE, the client's secret and one use of each code. */
final class MockProvider implements AutoCloseable {

    static final String CLIENT = "counterpoint";
    static final String SECRET = "the-clients-secret";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey foreignKey;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private boolean isAway;
    private int questions;
    private boolean signsWithForeignKey;
    private UnaryOperator<JWTClaimsSet.Builder> lie = UnaryOperator.identity();
    private String subject = "person-1";
    private String email = "nobody@example.com";
    private int codesRedeemed;

    MockProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            foreignKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whoever signs in next. */
    void person(String number, String address) {
        subject = number;
        email = address;
        lie = UnaryOperator.identity();
        signsWithForeignKey = false;
    }

    void lies(UnaryOperator<JWTClaimsSet.Builder> how) {
        lie = how;
    }

    void signsWithForeignKey() {
        signsWithForeignKey = true;
    }

    void isAway(boolean away) {
        isAway = away;
    }

    /** How often anybody asked anything. */
    int questions() {
        return questions;
    }

    int codesRedeemed() {
        return codesRedeemed;
    }

    /** What a browser gets for the address to which it was sent: a code for the one who is there. */
    String code(URI authorization) {
        var asked = form(authorization.getRawQuery());
        var code = "code-" + codes.size();
        codes.put(code, asked);
        return code;
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(sent.getOrDefault("code", ""));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !Objects.equals(asked.get("redirect_uri"), sent.get("redirect_uri"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        codesRedeemed++;
        answer(exchange, """
            {"access_token":"an-access-token","token_type":"Bearer","expires_in":60,"id_token":"%s"}\
            """.formatted(idToken(Objects.requireNonNull(asked.get("nonce")))));
    }

    private String idToken(String nonce) {
        var now = System.currentTimeMillis();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000))
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", true);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                    lie.apply(claims).build());
            token.sign(new RSASSASigner(signsWithForeignKey ? foreignKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String configuration() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
            "response_types_supported":["code"],"subject_types_supported":["public"],
            "id_token_signing_alg_values_supported":["RS256"]}\
            """.formatted(issuer());
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        questions++;
        exchange.sendResponseHeaders(isAway ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
