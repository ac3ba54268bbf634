package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as its CPTO sees it: no barrier in light and in dark, and nothing that scrolls sideways at four times the size. */
class EveryPageIT {

    /** A desk of 1280 pixels at 400 %. */
    private static final int NARROWEST = 320;

    private static @Nullable RunningApp app;
    private static @Nullable Browser browser;
    private static @Nullable Path signedIn;

    @BeforeAll
    static void lookAround() throws IOException {
        Files.createDirectories(Browser.SCREENS);
        browser = Browser.start();
        app = RunningApp.start();
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

    static List<String> pages() {
        return List.of(
                "",
                "forums?weeks=26",
                "escalations?weeks=52",
                "precision?weeks=26",
                "practice",
                "decisions",
                "alerts",
                "import",
                "words",
                "people",
                "agreement",
                "privacy",
                "retention",
                "notices",
                "erase",
                "access",
                "account",
                "system",
                "help",
                "welcome",
                "no-such-page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasABarrier(String address) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var desk = open(1440, 900, scheme, signedIn)) {
                var page = desk.newPage();
                show(page, address);
                Browser.wholePicture(page, "page-" + address.replaceAll("[^a-z0-9]+", "-") + "-" + scheme);
                assertThat(barriers(page)).as(address + " " + scheme).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "invite/none", "new-password/none"})
    void noPageBeforeOneIsSignedInHasABarrier(String address) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var stranger = open(NARROWEST, 640, scheme, null)) {
                var page = stranger.newPage();
                show(page, address);
                assertThat(barriers(page)).as(address + " " + scheme).isEmpty();
                assertThat(sideways(page)).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void atFourTimesTheSizeNoPageScrollsSideways(String address) {
        try (var narrow = open(NARROWEST, 256, ColorScheme.LIGHT, signedIn)) {
            var page = narrow.newPage();
            show(page, address);
            assertThat(sideways(page)).isZero();
        }
    }

    @Test
    void theMenuLeadsToNoPageThatIsNotTriedHere() {
        try (var desk = open(1440, 900, ColorScheme.LIGHT, signedIn)) {
            var page = desk.newPage();
            show(page, "");
            page.locator("vaadin-side-nav-item").first().waitFor();
            var menu = page.locator("vaadin-side-nav-item").all().stream()
                    .map(item -> Objects.requireNonNullElse(item.getAttribute("path"), ""))
                    .toList();
            var tried =
                    pages().stream().map(one -> one.replaceFirst("\\?.*", "")).toList();
            assertThat(menu).hasSizeGreaterThan(8);
            assertThat(tried).containsAll(menu);
        }
    }

    private static void show(Page page, String address) {
        page.navigate(app().url(address));
        page.locator("h1").first().waitFor();
        page.waitForTimeout(500);
    }

    /** What axe finds, but for small matters and for Vaadin's own mark of a lost connection, which stands outside of every page. */
    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .exclude(List.of("vaadin-connection-indicator")).analyze().getViolations().stream()
                        .filter(rule -> !"minor".equals(rule.getImpact()))
                        .map(EveryPageIT::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static com.microsoft.playwright.BrowserContext open(
            int width, int height, ColorScheme scheme, @Nullable Path cookies) {
        return Objects.requireNonNull(browser).open(width, height, scheme, cookies);
    }

    private static RunningApp app() {
        return Objects.requireNonNull(app);
    }
}
