package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alerts page of the demo in a browser, and a letter that really arrives. */
class AlertsIT {

    private static final long PATIENCE_MS = 60_000;
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @RegisterExtension
    static final GreenMailExtension SMTP =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static @Nullable RunningApp app;
    private static @Nullable Browser browser;
    private static @Nullable Path signedIn;

    @BeforeAll
    static void lookAround() throws IOException {
        Files.createDirectories(Browser.SCREENS);
        browser = Browser.start();
        app = RunningApp.start(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + SMTP.getSmtp().getPort(),
                "--counterpoint.alert.post-every=1s");
        try (var first = browser.desk()) {
            FirstVisit.lookAround(FirstVisit.claim(first, app));
            signedIn = FirstVisit.remember(first);
        }
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1440, LIGHT, alerts-light",
        "1440, DARK, alerts-dark",
        "390, LIGHT, alerts-phone",
        "320, DARK, alerts-small"
    })
    void thePageReadsAtEveryWidthAndInTheDark(int width, ColorScheme scheme, String picture) {
        try (var visitor = open(width, scheme)) {
            var page = alerts(visitor);
            Browser.wholePicture(page, picture);
            assertThat(page.locator(".cp-alerts figure").count()).isPositive();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            var serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId()
                                    + rule.getNodes().stream()
                                            .map(node -> String.valueOf(node.getTarget()))
                                            .toList())
                            .toList();
            assertThat(serious).isEmpty();
        }
    }

    @Test
    void escalationsTypedTodayOpenAnAlertThatCanBeClosedWithANote() {
        try (var visitor = open(1440, ColorScheme.LIGHT)) {
            var page = alerts(visitor);
            for (var i = 0; i < 14; i++) {
                page.keyboard().press("e");
                page.getByLabel("What was the question?").fill("Which way now, number " + i + "?");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                        .click();
                page.locator("vaadin-dialog").waitFor(GONE);
            }
            page.navigate(app().url("alerts"));
            page.locator(".cp-alert").waitFor();
            assertThat(page.locator(".cp-alert").textContent())
                    .contains("14 of 1")
                    .contains("this week so far")
                    .contains("Open again since");
            assertThat(page.locator("vaadin-side-nav .cp-badge").textContent()).isEqualTo("1");
            Browser.wholePicture(page, "alerts-open");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close …"))
                    .click();
            page.getByLabel("Note for all three (optional)").fill("Typed to see what happens.");
            Browser.picture(page, "alerts-closing");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the alert"))
                    .click();
            page.getByText("No alert is open.").waitFor();
        }
    }

    @Test
    void aTrialLetterArrives() throws MessagingException {
        try (var visitor = open(1440, ColorScheme.LIGHT)) {
            var page = alerts(visitor);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a trial letter"))
                    .click();
            assertThat(SMTP.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
            var letter = SMTP.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo("A trial letter from Counterpoint");
            assertThat(letter.getAllRecipients()[0]).hasToString(FirstVisit.EMAIL);
        }
    }

    @Test
    void aLeaveLinkThatIsNotOursSaysSoToAStranger() {
        try (var stranger = Objects.requireNonNull(browser).desk()) {
            var page = stranger.newPage();
            page.navigate(app().url("leave/abc.def"));
            page.getByText("This link is not valid").waitFor();
            Browser.picture(page, "leave-invalid");
        }
    }

    private static Page alerts(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(app().url("alerts"));
        page.locator(".cp-alerts app-chart svg").first().waitFor();
        return page;
    }

    private static BrowserContext open(int width, ColorScheme scheme) {
        return Objects.requireNonNull(browser).open(width, 2600, scheme, Objects.requireNonNull(signedIn));
    }

    private static RunningApp app() {
        return Objects.requireNonNull(app);
    }
}
