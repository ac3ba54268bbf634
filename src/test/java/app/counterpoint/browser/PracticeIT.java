package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A draft in the practice box is scored before one's eyes, and leaves no trace: no file, no log, no metric holds a word of it. */
class PracticeIT {

    private static final String CANARY = "zwieblingsfarn";
    private static final String DRAFT = "We can't move the " + CANARY
            + " service to Kafka before March, because two engineers are on the audit log.";

    @Test
    void aDraftIsScoredAndLeavesNoTrace() throws IOException, InterruptedException {
        Files.createDirectories(Browser.SCREENS);
        try (var browser = Browser.start();
                var app = RunningApp.start();
                var desk = browser.desk()) {
            var page = FirstVisit.claim(desk, app);
            FirstVisit.lookAround(page);
            var signedIn = FirstVisit.remember(desk);

            tryOut(page, app);
            Browser.wholePicture(page, "practice-light");
            assertThat(page.locator(".cp-draft").innerText())
                    .contains("of 100")
                    .contains("What is missing")
                    .contains("“before March”: time");
            assertThat(page.locator(".cp-marked .cp-mark[data-line=dashed]").count())
                    .isPositive();
            try (var dark = browser.open(1440, 900, ColorScheme.DARK, signedIn);
                    var phone = browser.open(390, 844, ColorScheme.LIGHT, signedIn)) {
                var atNight = dark.newPage();
                tryOut(atNight, app);
                Browser.wholePicture(atNight, "practice-dark");
                var small = phone.newPage();
                tryOut(small, app);
                Browser.wholePicture(small, "practice-phone");
                assertThat(sideways(small)).isZero();
            }
            page.reload();
            page.locator(".cp-practice").waitFor();
            assertThat(page.locator("vaadin-text-area textarea").inputValue()).isEmpty();

            assertThat(metrics(app)).doesNotContain(CANARY);
            app.close();
            assertThat(app.output()).doesNotContain(CANARY);
            try (var stored = Files.walk(app.dataDir())) {
                for (Path file : stored.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(CANARY);
                }
            }
        }
    }

    private static void tryOut(Page page, RunningApp app) {
        page.navigate(app.url("practice"));
        page.locator("vaadin-text-area textarea").fill(DRAFT);
        page.locator(".cp-draft .cp-marked").waitFor();
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static String metrics(RunningApp app) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(app.management("actuator/prometheus")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
