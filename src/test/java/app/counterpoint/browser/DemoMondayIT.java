package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of the demo: that it fits, reads, prints, is reachable by keyboard, and calls nobody. */
class DemoMondayIT {

    private static @Nullable RunningApp app;
    private static @Nullable Browser browser;
    private static @Nullable Path signedIn;

    private @Nullable BrowserContext visitor;

    @BeforeAll
    static void lookAround() throws IOException {
        Files.createDirectories(Browser.SCREENS);
        browser = Browser.start();
        app = RunningApp.start();
        try (var first = browser.desk()) {
            var page = FirstVisit.claim(first, app);
            Browser.picture(page, "welcome");
            FirstVisit.lookAround(page);
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

    @BeforeEach
    void sitDown() {
        visitor = open(1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        visitor().close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,monday-light", "DARK,monday-dark"})
    void mondayFitsOnOneScreenAtADesk(ColorScheme scheme, String picture) {
        try (var desk = open(1440, 900, scheme)) {
            var page = monday(desk);
            Browser.picture(page, picture);
            assertThat(bottom(page, ".cp-monday")).isLessThanOrEqualTo(900);
            assertThat(sideways(page)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void onAPhoneTheMoveFollowsTheHeadlineAndNothingScrollsSideways(int width) {
        try (var phone = open(width, 844, ColorScheme.LIGHT)) {
            var page = monday(phone);
            Browser.picture(page, "monday-phone-" + width);
            assertThat(sideways(page)).isZero();
            assertThat(bottom(page, ".cp-story")).isLessThan(bottom(page, ".cp-move"));
            assertThat(bottom(page, ".cp-move")).isLessThan(bottom(page, ".cp-tiles"));
        }
    }

    @Test
    void paperTakesOnePageAndSaysWhatItIsNotFor() throws IOException {
        var page = monday(visitor());
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(Browser.SCREENS.resolve("monday.pdf"), pdf);
        assertThat(pages(pdf)).isOne();
        page.setViewportSize(703, 1032); // A4 at 96 dots an inch, less its margins
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.picture(page, "monday-print");
        assertThat(page.locator(".cp-paper-foot").isVisible()).isTrue();
        assertThat(page.locator(".cp-paper-foot").textContent()).contains("Not for performance review");
    }

    @ParameterizedTest
    @CsvSource({"1,forums", "2,escalations", "3,precision"})
    void aDigitOpensTheFactsBehindItsTile(String key, String address) {
        var page = monday(visitor());
        page.keyboard().press(key);
        page.waitForURL(Pattern.compile(".*/" + address + "\\?.*"));
        assertThat(page.locator(".cp-facts vaadin-grid").isVisible()).isTrue();
    }

    @Test
    void theArrowsWalkAlongTheChainAndTheNumbersAreSpoken() {
        var page = monday(visitor());
        var chart = page.locator(".cp-chain app-chart .drawing");
        chart.focus();
        chart.press("ArrowLeft");
        var last = page.locator(".cp-chain app-chart .spoken").textContent();
        chart.press("ArrowLeft");
        var before = page.locator(".cp-chain app-chart .spoken").textContent();
        assertThat(last).contains("Week ").contains("Shared minutes a week").contains("Precision");
        assertThat(before).contains("Week ").isNotEqualTo(last);
        Browser.picture(page, "monday-chart-walk");
    }

    @Test
    void theMovesKeyGoesToItAndAnAnswerCanBeTakenBack() {
        var page = monday(visitor());
        page.keyboard().press("m");
        page.waitForFunction("document.activeElement.id === 'move'");
        var suggestion = page.locator(".cp-suggestion").textContent();
        page.getByText("Not now").click();
        page.locator("vaadin-notification-card").getByText("Undo").click();
        page.locator(".cp-suggestion").getByText(suggestion).waitFor();
    }

    @Test
    void aWeekIsMarkedByKeyOrClickAndTheMarkStandsOnEveryChartUntilItIsTakenBack() {
        var page = monday(visitor());
        page.keyboard().press("n");
        mark(page, "Large incident");
        page.navigate(app().url("escalations?weeks=26"));
        page.getByText("Table", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cp-chart-table").innerText()).contains("▼ Large incident");

        page = monday(visitor());
        page.locator(".cp-chain app-chart").click();
        mark(page, "Planning round");
        assertThat(page.locator(".cp-chain .cp-chart-key").innerText()).contains("▼ mark");
        Browser.picture(page, "monday-marked");
        page.locator("vaadin-notification-card").getByText("Undo").click();
        page.locator(".cp-chain app-chart svg").waitFor();
        page.navigate(app().url("forums?weeks=12"));
        page.getByText("Table", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cp-chart-table").innerText())
                .contains("▼ Large incident")
                .doesNotContain("Planning round");
    }

    private static void mark(Page page, String label) {
        page.locator("vaadin-dialog").getByText(label).click();
        page.locator("vaadin-dialog").getByText("Add the mark").click();
        page.locator("vaadin-notification-card").getByText("Marked week").waitFor();
    }

    @Test
    void anExchangeOpensToItsStatementsAndTakesWhatTheTranscriptMissed() {
        var page = visitor().newPage();
        page.navigate(app().url("precision?weeks=12"));
        page.locator(".cp-facts vaadin-grid-cell-content")
                .getByText("Nov 20")
                .first()
                .click();
        page.locator(".cp-statements").first().waitFor();
        var before = scored(page);
        Browser.wholePicture(page, "precision-row");
        assertThat(page.locator(".cp-statements").first().innerText()).contains("CTO", "CPO");

        page.getByText("Add what the transcript missed").first().click();
        page.getByLabel("CPO", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("What was said").fill("Das geht nicht, weil wir keine Leute dafür haben.");
        page.getByText("Add", new Page.GetByTextOptions().setExact(true)).last().click();
        page.getByText("It cannot be scored").waitFor();
        Browser.picture(page, "precision-add");
        page.getByLabel("What was said").fill("Drop the CSV export before March, or the audit log slips by two weeks.");
        page.getByText("Add", new Page.GetByTextOptions().setExact(true)).last().click();
        page.getByText("Added").waitFor();
        assertThat(scored(page)).isNotEqualTo(before);
        page.locator("vaadin-notification-card").getByText("Undo").click();
        page.getByText(before).waitFor();
    }

    private static String scored(Page page) {
        var words = page.locator(".cp-facts p")
                .getByText("statements scored")
                .first()
                .innerText();
        return words.substring(0, words.indexOf(" scored"));
    }

    @Test
    void aQuestionMarkOpensTheHelpPage() {
        var page = monday(visitor());
        page.keyboard().press("?");
        page.waitForURL("**/help");
        page.getByText("Every statement starts from the same base").waitFor();
    }

    @Test
    void nothingLeavesTheOriginAndTheContentPolicyHolds() {
        try (var desk = open(1440, 900, ColorScheme.LIGHT)) {
            var watch = Watch.over(desk, app().url(""));
            var page = monday(desk);
            for (var address : List.of("forums", "escalations?weeks=52", "precision", "decisions", "import")) {
                page.navigate(app().url(address));
                page.locator("h1").first().waitFor();
                page.waitForTimeout(300);
            }
            assertThat(watch.strangers()).isEmpty();
            assertThat(watch.complaints()).isEmpty();
        }
    }

    private static Page monday(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(app().url(""));
        page.locator(".cp-chain app-chart svg").waitFor();
        return page;
    }

    private static double bottom(Page page, String part) {
        var box = page.locator(part).boundingBox();
        return box.y + box.height;
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static long pages(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static BrowserContext open(int width, int height, ColorScheme scheme) {
        return Objects.requireNonNull(browser).open(width, height, scheme, Objects.requireNonNull(signedIn));
    }

    private BrowserContext visitor() {
        return Objects.requireNonNull(visitor);
    }

    private static RunningApp app() {
        return Objects.requireNonNull(app);
    }
}
