package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.description;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

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
class AccountsTest {

    private static final String PASSWORD = "seven quiet herons fly";
    private static final RelationshipId PAIR = new RelationshipId("pair");

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Invitations invitations;

    @Autowired
    ApiTokens tokens;

    @Autowired
    FirstVisit visit;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    ForgottenPasswords forgotten;

    @Autowired
    MongoDatabaseFactory databases;

    @Autowired
    AccountRepository repository;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestClock clock;

    @Autowired
    Throttle throttle;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void nobody() {
        mongo.remove(new Query(), StoredAccount.class);
        mongo.remove(new Query(), Attempts.class);
        mongo.remove(new Query(), Invitation.class);
    }

    @Test
    void passwordsAreKeptAsArgon2AndNeverInTheClear() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);

        assertThat(mongo.findAll(org.bson.Document.class, "accounts").toString())
                .contains("{argon2}$argon2id$")
                .doesNotContain("herons");
    }

    @Test
    void anAddressHasOneAccountInWhateverCaseItIsWritten() {
        accounts.add("A@Example.com", "A", AccountKind.FOUNDER, PASSWORD);

        assertThat(accounts.findByEmail(" a@example.COM ")).isPresent();
        assertThatThrownBy(() -> accounts.add("a@EXAMPLE.com", "B", AccountKind.SEAT_HOLDER, PASSWORD))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void oneSignsInWithTheRightPasswordAlone() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);

        assertThat(enter("A@example.com", PASSWORD).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> enter("a@example.com", "seven quiet herons"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void everyRefusalLooksAlike() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        accounts.add("elsewhere@example.com", "E", AccountKind.SEAT_HOLDER, null);

        for (var who : Set.of("a@example.com", "nobody@example.com", "elsewhere@example.com")) {
            assertThatThrownBy(() -> enter(who, "a wrong password")).isExactlyInstanceOf(BadCredentialsException.class);
        }
    }

    /** Time would tell: an address without an account, or without a password, must cost the same work as one with both. */
    @Test
    void everyRefusalCostsOneHash() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        accounts.add("elsewhere@example.com", "E", AccountKind.SEAT_HOLDER, null);
        var counting = mock(PasswordEncoder.class, AdditionalAnswers.delegatesTo(passwords));
        var door = new PasswordSignIn(
                repository,
                counting,
                throttle,
                new SignInSettings(true, Duration.ofHours(12), null, "", "", ""),
                clock);

        for (var who : List.of("a@example.com", "nobody@example.com", "elsewhere@example.com")) {
            clearInvocations(counting);
            assertThatThrownBy(() ->
                            door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(who, "a wrong one")))
                    .isExactlyInstanceOf(BadCredentialsException.class);
            verify(counting, description(who)).matches(any(), any());
        }
    }

    @Test
    void afterTooManyWrongOnesEvenTheRightPasswordWaits() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        for (int i = 0; i < Throttle.Kind.ACCOUNT.free; i++) {
            assertThatThrownBy(() -> enter("a@example.com", "wrong wrong wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> enter("a@example.com", PASSWORD)).isExactlyInstanceOf(BadCredentialsException.class);
        clock.advance(Duration.ofSeconds(2));
        assertThat(enter("a@example.com", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void aBcryptPasswordIsUnderstoodAndHashedAnew() {
        var account = accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        var bcrypt =
                "{bcrypt}" + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode(PASSWORD);
        repository.save(repository.findById(account.id()).orElseThrow().rehashed(bcrypt));

        assertThat(enter("a@example.com", PASSWORD).isAuthenticated()).isTrue();
        assertThat(repository.findById(account.id()).orElseThrow().passwordHash())
                .startsWith("{argon2}");
    }

    @Test
    void aSeatHasOneHolderAndItsRoles() {
        var one = accounts.add("one@example.com", "One", AccountKind.SEAT_HOLDER, PASSWORD);
        var two = accounts.add("two@example.com", "Two", AccountKind.SEAT_HOLDER, PASSWORD);
        accounts.seat(one.id(), PAIR, Seat.CTO);
        accounts.seat(two.id(), PAIR, Seat.CTO);

        assertThat(accounts.find(one.id()).orElseThrow().roles()).isEmpty();
        assertThat(accounts.find(two.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Roles.SEAT, Roles.LEADER, Roles.CTO);
        assertThat(accounts.of(PAIR)).extracting(Account::id).containsExactly(two.id());
    }

    @Test
    void onlyTheCodeOnTheConsoleClaimsTheInstanceAndOnlyOnce() {
        var newcomer = new Newcomer("cpto@example.com", "Alex", PASSWORD);

        assertThat(visit.claim("AAAA-AAAA-AAAA-AAAA", newcomer, "192.0.2.1")).isInstanceOf(Claim.Refused.class);
        assertThat(visit.claim(visit.code().toLowerCase().replace("-", " "), newcomer, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Claim.Granted.class,
                        granted -> assertThat(granted.account().roles())
                                .containsExactlyInAnyOrder(Roles.SEAT, Roles.CPTO));
        assertThat(visit.claim(visit.code(), new Newcomer("b@example.com", "B", PASSWORD), "192.0.2.1"))
                .isInstanceOf(Claim.Refused.class);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void theSetUpCodeHasEightyRandomBitsAndIsEasyToType() {
        assertThat(visit.code()).matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void guessingTheSetUpCodeIsSlowedDown() {
        var newcomer = new Newcomer("cpto@example.com", "Alex", PASSWORD);
        for (int i = 0; i < Throttle.Kind.SETUP.free; i++) {
            visit.claim("AAAA-AAAA-AAAA-AAAA", newcomer, "192.0.2." + i);
        }

        assertThat(visit.claim(visit.code(), newcomer, "192.0.2.99")).isInstanceOf(Claim.Refused.class);
    }

    @Test
    void anInvitationMakesOneAccountInItsSeat() {
        var secret = invitations.invite(PAIR, Seat.CPO, "Pat", "pat@example.com");
        var newcomer = new Newcomer("pat@example.com", "Pat", PASSWORD);

        assertThat(invitations.accept(secret, newcomer))
                .isInstanceOfSatisfying(
                        Claim.Granted.class,
                        granted -> assertThat(granted.account().seatIn(PAIR)).contains(Seat.CPO));
        assertThat(invitations.accept(secret, new Newcomer("other@example.com", "Other", PASSWORD)))
                .isInstanceOf(Claim.Refused.class);
    }

    @Test
    void anInvitationEndsAfterFourteenDaysAndWithTheNextOne() {
        var first = invitations.invite(PAIR, Seat.CTO, "Ira", "");
        var second = invitations.invite(PAIR, Seat.CTO, "Ira", "");

        assertThat(invitations.find(first)).isEmpty();
        assertThat(invitations.find(second)).isPresent();
        clock.advance(Invitation.LIFE);
        assertThat(invitations.find(second)).isEmpty();
    }

    @Test
    void anInvitationsSecretIsKeptNowhere() {
        var secret = invitations.invite(PAIR, Seat.CTO, "Ira", "");
        var token = tokens.issue(PAIR, "calendar", Set.of(Scope.IMPORT));

        assertThat(mongo.findAll(org.bson.Document.class, "invitations").toString())
                .doesNotContain(secret);
        assertThat(mongo.findAll(org.bson.Document.class, "apiTokens").toString())
                .doesNotContain(token);
    }

    @Test
    void anAdministratorNeverSitsInASeat() {
        var secret = invitations.inviteAdministrator();
        var claim = (Claim.Granted) invitations.accept(secret, new Newcomer("it@example.com", "IT", PASSWORD));

        assertThat(claim.account().roles()).containsExactly(Roles.ADMIN);
        assertThatThrownBy(() -> accounts.seat(claim.account().id(), PAIR, Seat.CTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTokenWorksUntilItIsRevokedOrRunsOut() {
        var pair = RelationshipId.random();
        var first = tokens.issue(pair, "calendar", Set.of(Scope.IMPORT));
        var second = tokens.issue(pair, "jira", Set.of(Scope.IMPORT));
        tokens.revoke(pair, tokens.find(first).orElseThrow().id());

        assertThat(tokens.find(first)).isEmpty();
        assertThat(tokens.find(second)).isPresent();
        assertThat(tokens.find("cp_" + UUID.randomUUID())).isEmpty();
        clock.advance(ApiTokens.LIFE);
        assertThat(tokens.find(second)).isEmpty();
    }

    @Test
    void aNewPasswordEndsEverySessionAndWantsTheOldOne() {
        var account = accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        var generation = repository.findById(account.id()).orElseThrow().generation();

        assertThat(ownPassword.change(account, "not the old one", "eight loud geese swim"))
                .isPresent();
        assertThat(ownPassword.change(account, PASSWORD, "eight loud geese swim"))
                .isEmpty();
        assertThat(repository.findById(account.id()).orElseThrow().generation()).isGreaterThan(generation);
        assertThat(enter("a@example.com", "eight loud geese swim").isAuthenticated())
                .isTrue();
    }

    @Test
    void aLinkSetsAForgottenPasswordOnceAndEndsEverySession() {
        var account = accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        var generation = repository.findById(account.id()).orElseThrow().generation();
        var secret = forgotten.link("A@example.com").orElseThrow();

        assertThat(forgotten.set(secret, "short")).isPresent();
        assertThat(forgotten.set(secret, "eight loud geese swim")).isEmpty();
        assertThat(forgotten.set(secret, "nine calm otters dive")).isPresent();

        assertThat(repository.findById(account.id()).orElseThrow().generation()).isGreaterThan(generation);
        assertThat(enter("a@example.com", "eight loud geese swim").isAuthenticated())
                .isTrue();
        assertThat(forgotten.link("nobody@example.com")).isEmpty();
    }

    @Test
    void aLinkForAForgottenPasswordEndsWithTheNextOneAndAfterADayAndIsKeptNowhere() {
        accounts.add("a@example.com", "A", AccountKind.FOUNDER, PASSWORD);
        var first = forgotten.link("a@example.com").orElseThrow();
        var second = ForgottenPasswords.linkOnConsole(databases.getMongoDatabase(), " A@Example.com", clock.instant())
                .orElseThrow();

        assertThat(forgotten.isValid(first)).isFalse();
        assertThat(forgotten.isValid(second)).isTrue();
        assertThat(mongo.findAll(org.bson.Document.class, "accounts").toString())
                .doesNotContain(second);
        clock.advance(Reset.LIFE);
        assertThat(forgotten.isValid(second)).isFalse();
        assertThat(ForgottenPasswords.linkOnConsole(
                        databases.getMongoDatabase(), "nobody@example.com", clock.instant()))
                .isEmpty();
    }

    private Authentication enter(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
