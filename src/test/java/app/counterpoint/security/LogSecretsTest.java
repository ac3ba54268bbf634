package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.StorageTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** No secret reaches a log, even when everything is logged, and none lies in the repository. */
@StorageTest
@Import({
    Accounts.class,
    AccessLog.class,
    LogWitness.class,
    SignedIn.class,
    Passwords.class,
    Throttle.class,
    PasswordSignIn.class,
    Invitations.class,
    ApiTokens.class,
    FirstVisit.class,
    OwnPassword.class,
    ForgottenPasswords.class
})
@EnableConfigurationProperties(SignInSettings.class)
@ExtendWith(OutputCaptureExtension.class)
class LogSecretsTest {

    private static final String PASSWORD = "nineteen green herons sleep";
    private static final Pattern LOOKS_SECRET = Pattern.compile(
            "cp_[A-Za-z0-9_-]{40,}" // our own tokens
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY" // keys of certificates
                    + "|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{20,}" // clouds and chats
                    + "|hooks\\.slack\\.com/services/T[A-Z0-9]{8,}/B" // a real webhook
                    + "|\"keyMaterialType\"\\s*:\\s*\"SYMMETRIC\""); // a key file

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Invitations invitations;

    @Autowired
    ApiTokens tokens;

    @Autowired
    ForgottenPasswords forgotten;

    @Test
    void aLogOfEverythingHoldsNeitherPasswordsNorLinksNorTokensNorAddresses(CapturedOutput output) {
        var own = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("app.counterpoint");
        var security = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.springframework.security");
        own.setLevel(ch.qos.logback.classic.Level.TRACE);
        security.setLevel(ch.qos.logback.classic.Level.TRACE);
        try {
            LoggerFactory.getLogger("app.counterpoint").trace("the log is open");
            var pair = RelationshipId.random();
            accounts.add("logged@example.com", "L", AccountKind.FOUNDER, PASSWORD);
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("logged@example.com", PASSWORD));
            try {
                signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("logged@example.com", PASSWORD + "!"));
            } catch (AuthenticationException e) {
                LoggerFactory.getLogger("app.counterpoint").warn("refused", e);
            }
            var secrets = List.of(
                    PASSWORD,
                    "logged@example.com",
                    invitations.invite(pair, Seat.CTO, "Ira", "invited@example.com"),
                    "invited@example.com",
                    tokens.issue(pair, "calendar", EnumSet.allOf(Scope.class)),
                    forgotten.link("logged@example.com").orElseThrow());

            assertThat(output.getAll()).contains("the log is open");
            secrets.forEach(secret -> assertThat(output.getAll()).doesNotContain(secret));
        } finally {
            own.setLevel(null);
            security.setLevel(null);
        }
    }

    @Test
    void noSecretLiesInTheRepository() throws IOException {
        var kinds = Set.of("java", "yml", "yaml", "json", "js", "ts", "sh", "md", "xml", "properties", "html", "css");
        try (var files = Files.walk(Path.of("src"))) {
            var texts = files.filter(Files::isRegularFile)
                    .filter(file -> kinds.contains(file.toString().replaceFirst(".*\\.", "")))
                    .filter(file -> !file.endsWith("LogSecretsTest.java"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(300);
            for (var file : texts) {
                assertThat(LOOKS_SECRET
                                .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .results())
                        .as(file.toString())
                        .isEmpty();
            }
        }
        for (var file : List.of("docker-compose.yml", "pom.xml", "counterpoint", "README.md")) {
            assertThat(Files.readString(Path.of(file))).doesNotContainPattern(LOOKS_SECRET);
        }
    }
}
