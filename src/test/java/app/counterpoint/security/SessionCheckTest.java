package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What becomes of a session while its account changes, and while time goes by. */
class SessionCheckTest {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final SignInSettings SETTINGS = new SignInSettings(true, LONGEST, null, "", "", "");

    private final TestClock clock = new TestClock("2026-11-23T08:00:00Z");
    private final AccountRepository accounts = mock(AccountRepository.class);
    private final Sessions sessions = new Sessions(accounts, new HttpSessionSecurityContextRepository(), clock);
    private final SessionCheck check = new SessionCheck(accounts, sessions, SETTINGS, clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final StoredAccount account = new StoredAccount(
            "one",
            "a@example.com",
            "A",
            null,
            null,
            null,
            Map.of(),
            false,
            false,
            Appearance.SYSTEM,
            null,
            3,
            clock.instant(),
            null,
            1L);

    @BeforeEach
    void signedIn() {
        when(accounts.findById("one")).thenReturn(Optional.of(account));
        request.getSession();
        sessions.open("one", request, new MockHttpServletResponse());
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBusySessionLastsUntilTheLongestTimeAndNoLonger() throws Exception {
        clock.advance(LONGEST.minusSeconds(1));
        assertThat(isStillIn()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(isStillIn()).isFalse();
    }

    @Test
    void newRolesDoNotMakeASessionYounger() throws Exception {
        clock.advance(LONGEST.minusHours(1));
        when(accounts.findById("one")).thenReturn(Optional.of(account.seated(RelationshipId.random(), Seat.CTO)));
        assertThat(isStillIn()).isTrue();
        assertThat(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                        .getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_CTO");
        clock.advance(Duration.ofHours(1));
        assertThat(isStillIn()).isFalse();
    }

    @Test
    void signingOutElsewhereEndsItAtOnce() throws Exception {
        when(accounts.findById("one")).thenReturn(Optional.of(account.signedOut()));
        assertThat(isStillIn()).isFalse();
    }

    @Test
    void anAccountThatIsGoneHasNoSession() throws Exception {
        when(accounts.findById("one")).thenReturn(Optional.empty());
        assertThat(isStillIn()).isFalse();
    }

    private boolean isStillIn() throws ServletException, IOException {
        check.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        request.removeAttribute(SessionCheck.class.getName() + ".FILTERED");
        return SecurityContextHolder.getContext().getAuthentication() != null && request.getSession(false) != null;
    }
}
