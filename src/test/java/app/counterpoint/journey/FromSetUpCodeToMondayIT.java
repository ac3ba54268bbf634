package app.counterpoint.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.browser.Browser;
import app.counterpoint.browser.RunningApp;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From the set-up code on the console, through four files and two invitations, to a Monday view whose numbers the metrics repeat. */
class FromSetUpCodeToMondayIT {

    private static final int ATTENDED = 8;
    private static final int TALKED = 3;

    private static final Duration A_DAY_LATER = Duration.ofHours(25);

    /** As of the day on which Monday is looked at. */
    private final CompanyFiles files =
            new CompanyFiles(LocalDate.now(ZoneId.of(CompanyFiles.ZONE)).plusDays(1));

    @Test
    void aCptoGetsFromTheSetUpCodeToMondayWithFourKindsOfFiles() throws IOException, InterruptedException {
        Files.createDirectories(Browser.SCREENS);
        try (var browser = Browser.start();
                var app = RunningApp.start();
                var desk = browser.desk()) {
            var cpto = new Visitor(app, desk).claimAndSeat();
            importCalendar(cpto);
            importAttendance(cpto);
            importDecisions(cpto);
            aTranscriptIsRefusedUntilBothAgree(cpto);
            bothAgree(cpto, browser, app);
            importTranscripts(cpto);
            theSameFileAgainChangesNothing(cpto);
            brokenFilesAreAnsweredWithASentence(cpto);
            onTheFirstDayTheStatementsAreTheirSpeakersAlone(cpto, app);
            theSpeakerLooksAtThemAndTakesOneOut(browser, app);
            app.close();
            aDayLater(app.dataDir(), browser);
        }
    }

    private void importCalendar(Visitor cpto) {
        var card = cpto.drop("calendar.ics", files.calendar());
        assertThat(card.innerText())
                .contains("Calendar (iCalendar)")
                .containsPattern("you met them together \\d+ times and separately 24 times \\(12 of them personal\\)");
        Browser.wholePicture(cpto.page(), "import-calendar");
        cpto.importAndWait(card);
    }

    private void importAttendance(Visitor cpto) {
        for (int week = 1, done = 0; done < ATTENDED; week++) {
            if (CompanyFiles.tookPlace(week)) {
                var card = cpto.drop("report.csv", files.attendance(week));
                assertThat(card.innerText()).contains("1 meeting, 1 with both leaders present");
                cpto.importAndWait(card);
                done++;
            }
        }
    }

    private void importDecisions(Visitor cpto) {
        var card = cpto.drop("decisions.csv", files.decisions());
        assertThat(card.innerText()).contains("28 decisions: 4 came to the CPTO, 24 settled between them, 0 open");
        cpto.importAndWait(card);
    }

    private void aTranscriptIsRefusedUntilBothAgree(Visitor cpto) {
        var card = cpto.drop(files.transcriptName(1), files.transcript(1));
        assertThat(card.innerText())
                .contains("Wording is scored only while both leaders agree")
                .contains("Nothing was stored");
    }

    private static void bothAgree(Visitor cpto, Browser browser, RunningApp app) {
        for (var mail : List.of(CompanyFiles.CTO, CompanyFiles.CPO)) {
            // The first who still needs one: whoever has an account is no longer offered a link.
            var link = cpto.invite(0);
            try (var own = browser.desk()) {
                var leader = new Visitor(app, own).acceptAndAgree(link, mail);
                leader.open("").page().locator(".cp-monday").waitFor();
                assertThat(leader.page().innerText("body"))
                        .contains("Shared forums")
                        .contains(
                                mail.equals(CompanyFiles.CTO)
                                        ? "The CPO cannot sign in yet"
                                        : "Both leaders can see this page");
            }
        }
    }

    private void importTranscripts(Visitor cpto) {
        cpto.open("import");
        for (int week = 1; week <= TALKED; week++) {
            var card = cpto.drop(files.transcriptName(week), files.transcript(week));
            assertThat(card.innerText())
                    .contains("in 1 exchange would be scored and stored; their words are discarded");
            cpto.importAndWait(card);
        }
    }

    private void theSameFileAgainChangesNothing(Visitor cpto) {
        var card = cpto.drop("decisions.csv", files.decisions());
        assertThat(card.innerText()).contains("This very file has been imported already");
        cpto.importAndWait(card);
        assertThat(card.innerText()).contains("nothing changed");
    }

    private void brokenFilesAreAnsweredWithASentence(Visitor cpto) {
        var picture = cpto.drop("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        assertThat(picture.innerText()).contains("not recognised").contains("Nothing was stored");
        var half = cpto.drop(
                "half.csv", "date,question,outcome\n2026-13-45,What?,settled\n".getBytes(StandardCharsets.UTF_8));
        assertThat(half.innerText()).contains("Line 2");
        assertThat(half.innerText()).contains("nothing in it to store");
    }

    private static void onTheFirstDayTheStatementsAreTheirSpeakersAlone(Visitor cpto, RunningApp app)
            throws IOException, InterruptedException {
        cpto.open("").page().locator(".cp-monday").waitFor();
        assertThat(tile(cpto, "Precision")).doesNotContainPattern("\\d+\\s+of 100");
        assertThat(metrics(app))
                .contains("counterpoint_agreement_active")
                .doesNotContain("counterpoint_precision_score{")
                .doesNotContain("counterpoint_precision_statements{");
        assertThat(cpto.open("precision").waitFor("0 statements scored").page().innerText("body"))
                .contains("A new statement enters 24 hours after it was scored");
    }

    private static void theSpeakerLooksAtThemAndTakesOneOut(Browser browser, RunningApp app) {
        try (var own = browser.desk()) {
            var cto = new Visitor(app, own).signIn(CompanyFiles.CTO).open("statements");
            cto.waitFor("new statements enter the numbers");
            Browser.wholePicture(cto.page(), "statements");
            assertThat(cto.page().innerText("body"))
                    .contains("seen by you alone; enters")
                    .contains("The words were discarded after scoring");
            int before = cto.page().locator(".cp-own").count();
            cto.page()
                    .locator(".cp-own vaadin-button")
                    .getByText("Contest")
                    .first()
                    .click();
            cto.waitFor("contested: left out of every number");
            cto.page()
                    .locator(".cp-own vaadin-button")
                    .getByText("Remove")
                    .last()
                    .click();
            cto.waitFor("the same file does not bring it back");
            assertThat(cto.page().locator(".cp-own").count()).isEqualTo(before - 1);
            assertThat(axe(cto.page())).isEmpty();
            cto.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Browser.wholePicture(cto.page(), "statements-dark");
            cto.page().setViewportSize(390, 844);
            Browser.wholePicture(cto.page(), "statements-phone");
        }
    }

    private static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    /** The same data under the same program, started anew on the next day. */
    private static void aDayLater(Path dataDir, Browser browser) throws IOException, InterruptedException {
        try (var app = RunningApp.startLater(dataDir, A_DAY_LATER);
                var desk = browser.desk()) {
            Awaitility.await("the statements to enter").until(() -> app.output().contains("entered the numbers"));
            var cpto = new Visitor(app, desk).signIn(CompanyFiles.CPTO);
            Awaitility.await("a scrape that knows them")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> metrics(app).contains("counterpoint_precision_score{"));
            mondayAndMetricsAgree(cpto, app);
            assertThat(cpto.open("precision")
                            .waitFor("statements scored")
                            .page()
                            .innerText("body"))
                    .contains("1 of them contested by whoever said it");
            theOutsiderLeftNoTrace(app);
        }
    }

    private static void mondayAndMetricsAgree(Visitor cpto, RunningApp app) throws IOException, InterruptedException {
        cpto.open("").page().locator(".cp-monday").waitFor();
        Browser.picture(cpto.page(), "journey-monday");
        var shared = tile(cpto, "Shared forums");
        var escalations = tile(cpto, "Escalations");
        var precision = tile(cpto, "Precision");
        var metrics = metrics(app);
        assertThat(number(shared, "(\\d+) shared minutes"))
                .isEqualTo(Math.round(metric(metrics, "counterpoint_shared_minutes")));
        assertThat(percent(escalations)).isEqualTo(Math.round(100 * metric(metrics, "counterpoint_escalation_share")));
        assertThat(number(precision, "(\\d+)\\s+of 100"))
                .isEqualTo(Math.round(metric(metrics, "counterpoint_precision_score\\{[^}]*domain=\"all\"")));
        assertThat(metric(metrics, "counterpoint_escalations_recorded")).isEqualTo(4);
        assertThat(metric(metrics, "counterpoint_agreement_active")).isEqualTo(1);
    }

    private static String tile(Visitor cpto, String title) {
        return cpto.page()
                .locator(".cp-tile")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .innerText();
    }

    private static long number(String words, String pattern) {
        var found = Pattern.compile(pattern).matcher(words);
        assertThat(found.find()).as("%s in %s", pattern, words).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static long percent(String words) {
        var found = Pattern.compile("(\\d+) of (\\d+) decided in 28 days").matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return Math.round(100.0 * Long.parseLong(found.group(1)) / Long.parseLong(found.group(2)));
    }

    private static String metrics(RunningApp app) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(app.management("actuator/prometheus")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static double metric(String metrics, String name) {
        var found = Pattern.compile("(?m)^" + name + "[^ ]* ([0-9.Ee+-]+)$").matcher(metrics);
        assertThat(found.find()).as(name).isTrue();
        return Double.parseDouble(found.group(1));
    }

    /** Neither in any file of the data directory, once the program has ended and all is on the disk, nor in its output. */
    private static void theOutsiderLeftNoTrace(RunningApp app) throws IOException, InterruptedException {
        assertThat(metrics(app)).doesNotContain("Quackenbush");
        app.close();
        try (var stored = Files.walk(app.dataDir())) {
            for (Path file : stored.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(text).as(file.toString()).doesNotContain("Quackenbush", "zebulon@", "lunch is at noon");
            }
        }
        assertThat(app.output()).doesNotContain("Quackenbush", "zebulon", "Okafor", "Marsh", CompanyFiles.CTO);
    }
}
