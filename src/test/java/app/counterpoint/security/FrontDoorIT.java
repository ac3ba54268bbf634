package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.browser.Browser;
import app.counterpoint.browser.RunningApp;
import app.counterpoint.browser.Watch;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the code on the console to three people inside, in a real browser. */
class FrontDoorIT {

    private static final String PASSWORD = "seven quiet herons fly";
    private static final String LEADERS_PASSWORD = "eight loud geese swim";

    @Test
    void theConsolesCodeLetsTheCptoInAndALinkTheCtoWhoSeesTheSamePages() {
        try (var app = RunningApp.start();
                var browser = Browser.start()) {
            var cpto = browser.desk();
            var watch = Watch.over(cpto, app.url(""));
            var page = cpto.newPage();

            var answer = page.navigate(app.url("forums"));
            assertThat(page.url()).isEqualTo(app.url("setup"));
            assertThat(answer.allHeaders().get("content-security-policy"))
                    .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'");
            var before = session(cpto);
            page.getByLabel("Set-up code").fill(app.setupCode().orElseThrow());
            page.getByLabel("E-mail").fill("alex@example.com");
            page.getByLabel("Name").fill("Alex");
            page.locator("vaadin-password-field input").fill(PASSWORD);
            button(page, "Create the account").click();
            page.waitForURL(app.url("welcome"));
            assertThat(session(cpto)).isNotEqualTo(before);

            begin(page);
            page.waitForURL(app.url("import"));
            var link = invite(app, page);
            var cto = browser.desk();
            var other = cto.newPage();
            accept(other, link);
            other.waitForURL(app.url("agreement"));
            button(other, "I agree to these terms").click();
            other.getByText("You have agreed since").waitFor();

            page.navigate(app.url("agreement"));
            page.getByText("Waiting for both").waitFor();
            assertThat(page.locator("main").innerText()).doesNotContain("agreed since");
            assertThat(menu(other).replace("Your statements\n", "")) // which the CPTO has none of
                    .isEqualTo(menu(page).replace("System\n", "").replace("\nSystem", ""));

            signOutEverywhere(app, browser, page);
            other.navigate(link);
            other.getByText("has been used or has run out").waitFor();
            assertThat(watch.strangers()).isEmpty();
            assertThat(watch.complaints()).isEmpty();
        }
    }

    private static void begin(Page page) {
        button(page, "Use my data").click();
        page.getByText("Three seats").waitFor();
        var names = page.locator(".cp-seat vaadin-text-field input");
        names.nth(1).fill("Ira");
        names.nth(2).fill("Pat");
        page.locator(".cp-seat textarea").nth(1).fill("ira@example.com");
        button(page, "Continue to your first file").click();
    }

    private static String invite(RunningApp app, Page page) {
        page.navigate(app.url("people"));
        button(page, "Make a link").first().click();
        var field = page.locator("vaadin-dialog input").first();
        field.waitFor();
        return field.inputValue();
    }

    private static void accept(Page page, String link) {
        page.navigate(link);
        page.locator("vaadin-password-field input").fill(LEADERS_PASSWORD);
        button(page, "Create my account").click();
    }

    /** Another device of the same person is out as well, and the right password lets it in again. */
    private static void signOutEverywhere(RunningApp app, Browser browser, Page page) {
        var phone = browser.desk().newPage();
        signIn(app, phone);
        phone.waitForURL(Pattern.compile(".*/(\\?continue)?$"));
        page.navigate(app.url("account"));
        button(page, "Sign out everywhere").click();
        page.waitForURL(app.url("login"));
        phone.navigate(app.url("people"));
        assertThat(phone.url()).isEqualTo(app.url("login"));
    }

    private static void signIn(RunningApp app, Page page) {
        page.navigate(app.url("login"));
        page.locator("input[name=username]").fill("alex@example.com");
        page.locator("input[name=password]").fill(PASSWORD);
        button(page, "Sign in").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String menu(Page page) {
        return page.locator("vaadin-side-nav").innerText();
    }

    private static String session(BrowserContext visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("counterpoint"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
