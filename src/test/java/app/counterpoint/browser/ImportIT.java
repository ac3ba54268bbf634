package app.counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see who drop files that leave something open, or that are not what their name says. */
class ImportIT {

    /** A busy machine takes its time to read a file, and longer to draw the first Monday. */
    private static final int PATIENCE_MS = 120_000;

    private static final String JIRA = """
            Summary,Issue key,Issue id,Issue Type,Status,Reporter,Labels,Labels,Created,Updated
            Keep the v1 API for schools?,PAY-21,1,Decision,To Do,Sam,needs-cpto,infra,17/Mar/25 9:00 AM,18/Mar/25 9:00 AM
            Drop the beta?,PAY-22,2,Decision,Done,Kim,product,,19/Mar/25 9:00 AM,20/Mar/25 9:00 AM
            """;
    private static final String DECISIONS = """
            Was,Wann,Wie es ausging,Wer
            Keep the queue?,2025-03-17,settled,
            Buy search?,2025-03-18,open,
            """;
    private static final String TEAMS = """
            1. Summary
            Meeting title\tRoadmap review
            Attended participants\t2
            Start time\t3/4/25, 9:00:00
            End time\t3/4/25, 10:00:00
            Meeting duration\t1h

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Sam Tech\t3/4/25, 9:00:00\t3/4/25, 10:00:00\t1h\tsam@firm.example\tsam@firm.example\tOrganizer
            Kim Other\t3/4/25, 9:10:00\t3/4/25, 10:00:00\t50m\tkim@firm.example\tkim@firm.example\tPresenter
            """;
    private static final byte[] WORKBOOK =
            "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml".getBytes(StandardCharsets.ISO_8859_1);

    private static @Nullable RunningApp app;
    private static @Nullable Browser browser;
    private static @Nullable Path signedIn;

    @BeforeAll
    static void lookAround() throws IOException {
        Files.createDirectories(Browser.SCREENS);
        browser = Browser.start();
        app = RunningApp.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        try (var first = browser.desk()) {
            first.setDefaultTimeout(PATIENCE_MS);
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

    @Test
    void whatIsNoneOfTheKindsIsNamedAndNothingIsStored() {
        try (var visitor = open(1440, 900, ColorScheme.LIGHT)) {
            var page = importPage(visitor);
            drop(page, "report.csv", WORKBOOK);
            assertThat(newest(page)).containsText("This is an Excel workbook");
            drop(page, "report.csv", new byte[0]);
            assertThat(newest(page)).containsText("The file is empty. Export it again. Nothing was stored.");
            drop(page, "report.csv", text("<!DOCTYPE html><title>Sign in</title>", StandardCharsets.UTF_8));
            assertThat(newest(page)).containsText("This is a web page");
            whole(page, "import-refused");
        }
    }

    @Test
    void aTrackersExportAsksForItsLabelAndThenForWhatTheLabelLeavesOpen() {
        try (var visitor = open(1440, 900, ColorScheme.LIGHT)) {
            var page = importPage(visitor);
            drop(page, "Jira.csv", text(JIRA, StandardCharsets.UTF_8));
            assertThat(newest(page)).containsText("Which labels or statuses mark an escalation to the CPTO?");
            assertThat(newest(page)).not().containsText("0 decisions");
            page.getByLabel("Which labels or statuses mark an escalation to the CPTO?")
                    .click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("needs-cpto"))
                    .click();
            page.keyboard().press("Escape");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer"))
                    .click();
            assertThat(newest(page)).containsText("Which day stands for it?");
            assertThat(newest(page)).containsText("Who brought what this file marks as escalated?");
            page.getByText("The day of its last change").click();
            assertThat(newest(page)).not().containsText("Which day stands for it?");
            page.getByText("Always both, jointly").click();
            assertThat(newest(page)).containsText("1 decision: 1 came to the CPTO");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Import").setExact(true))
                    .click();
            assertThat(newest(page)).containsText("1 stored");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Undo").setExact(true))
                    .first()
                    .click();
            assertThat(newest(page)).containsText("1 decision: 1 came to the CPTO");
            whole(page, "import-jira-label");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1440,900,LIGHT,import-light",
        "1440,900,DARK,import-dark",
        "390,844,LIGHT,import-phone",
        "390,844,DARK,import-phone-dark"
    })
    void whatIsAskedFitsWhereverItIsAnswered(int width, int height, ColorScheme scheme, String picture) {
        try (var visitor = open(width, height, scheme)) {
            var page = importPage(visitor);
            drop(page, "attendance.csv", text(TEAMS, StandardCharsets.UTF_16));
            assertThat(newest(page)).containsText("Dates in this file can be read in two ways");
            drop(page, "decisions.csv", text(DECISIONS, StandardCharsets.UTF_8));
            assertThat(newest(page)).containsText("Which column tells");
            drop(page, "Jira.csv", text(JIRA, StandardCharsets.UTF_8));
            assertThat(newest(page)).containsText("Which labels or statuses");
            whole(page, picture);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    private static BrowserContext open(int width, int height, ColorScheme scheme) {
        var visitor = Objects.requireNonNull(browser).open(width, height, scheme, signedIn);
        visitor.setDefaultTimeout(PATIENCE_MS);
        return visitor;
    }

    private static Page importPage(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(Objects.requireNonNull(app).url("import"));
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Import").setExact(true))
                .first()
                .waitFor();
        return page;
    }

    /** The page scrolls within its frame, so that the window has to be as tall as the page. */
    private static void whole(Page page, String name) {
        page.setViewportSize(page.viewportSize().width, 3_000);
        Browser.picture(page, name);
    }

    private static void drop(Page page, String name, byte[] content) {
        var cards = page.locator("#looks > *");
        int before = cards.count();
        page.locator("#drop input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        assertThat(cards).hasCount(before + 1);
    }

    private static Locator newest(Page page) {
        return page.locator("#looks > *").first();
    }

    private static byte[] text(String content, Charset charset) {
        return content.getBytes(charset);
    }
}
