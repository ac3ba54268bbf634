package app.counterpoint.journey;

import app.counterpoint.browser.RunningApp;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Somebody at a browser, and what they do on the pages. */
final class Visitor {

    private static final String PASSWORD = "a short sentence is fine";

    private final RunningApp app;
    private final Page page;

    Visitor(RunningApp app, BrowserContext context) {
        this.app = app;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(app.url(path));
        return this;
    }

    Visitor click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor waitFor(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Claims the instance as the CPTO, and names the three seats. */
    Visitor claimAndSeat() {
        open("setup");
        page.getByLabel("Set-up code").fill(app.setupCode().orElseThrow());
        page.getByLabel("E-mail").fill(CompanyFiles.CPTO);
        exactly("Name").fill("Ada Ortega");
        password().fill(PASSWORD);
        click("Create the account").click("Use my data");
        var names = exactly("Name");
        var aliases = exactly("E-mail addresses and other names");
        names.nth(1).fill("Ben Okafor");
        aliases.nth(1).fill(CompanyFiles.CTO);
        names.nth(2).fill("Cleo Marsh");
        aliases.nth(2).fill(CompanyFiles.CPO);
        page.waitForFunction(
                "zone => [...document.querySelectorAll('input')].some(i => i.value === zone)", CompanyFiles.ZONE);
        click("Continue to your first file");
        page.waitForURL("**/import");
        return this;
    }

    /** Comes back with the password that was chosen at the first visit. */
    Visitor signIn(String mail) {
        open("login");
        page.locator("input[name=username]").fill(mail);
        password().fill(PASSWORD);
        click("Sign in");
        page.locator("vaadin-app-layout").waitFor();
        return this;
    }

    /** Makes an invitation for the leader in that place on the people page, 0 for the first; returns the link. */
    String invite(int place) {
        open("people");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Make a link")))
                .nth(place)
                .click();
        var link = page.locator("vaadin-dialog input[readonly], vaadin-dialog-overlay input[readonly]")
                .first();
        link.waitFor();
        var address = link.inputValue();
        click("Close");
        return address;
    }

    /** Takes an invitation and agrees to the terms. */
    Visitor acceptAndAgree(String link, String mail) {
        page.navigate(link);
        page.getByLabel("E-mail").fill(mail);
        password().fill(PASSWORD);
        click("Create my account");
        page.waitForURL("**/agreement");
        return click("I agree to these terms");
    }

    /** Drops a file on the import page; the newest card shows what became of it. */
    Locator drop(String name, byte[] bytes) {
        int before = cards().count();
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.waitForFunction("""
                n => {
                    const cards = document.querySelectorAll('.look-card');
                    return cards.length > n && !cards[0].querySelector('vaadin-progress-bar');
                }""", before);
        return cards().first();
    }

    Visitor importAndWait(Locator card) {
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Import").setExact(true))
                .click();
        card.getByText("See it on Monday").waitFor();
        return this;
    }

    private Locator cards() {
        return page.locator(".look-card");
    }

    private Locator exactly(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator password() {
        return page.locator("vaadin-password-field input");
    }
}
