package app.counterpoint.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven by Playwright. Nothing is downloaded. */
public final class Browser implements AutoCloseable {

    /** Where journeys leave their pictures. */
    public static final Path SCREENS = Path.of("target", "screens");

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-GB");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; the test is skipped with a reason where there is no Chromium. */
    public static Browser start() {
        return start(List.of());
    }

    /** The same, with further flags. */
    static Browser start(List<String> more) {
        var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent(),
                "Browser tests did not run: there is no Chromium. Install it (Debian: apt-get install chromium).");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
        return new Browser(playwright, browser);
    }

    /** A desk's screen: 1440×900, light, without motion. */
    public BrowserContext desk() {
        return open(1440, 900, ColorScheme.LIGHT, null);
    }

    /**
     * A new visitor.
     *
     * @param signedIn cookies that another visitor stored; absent for a stranger
     */
    public BrowserContext open(int width, int height, ColorScheme scheme, @Nullable Path signedIn) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
        if (signedIn != null) {
            options.setStorageStatePath(signedIn);
        }
        return browser.newContext(options);
    }

    /** Keeps a picture of what the window shows, for people to look at. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    /** Keeps a picture of the whole page, however long. */
    public static void wholePicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
