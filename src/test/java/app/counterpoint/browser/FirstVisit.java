package app.counterpoint.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first steps of a new instance, as its CPTO takes them. */
public final class FirstVisit {

    /** Who claims the instance. */
    public static final String EMAIL = "cpto@example.org";

    /** With which password. */
    public static final String PASSWORD = "a long enough sentence to remember";

    private FirstVisit() {}

    /** Claims the instance with the code that it printed, up to the choice between demo and own data. */
    public static Page claim(BrowserContext visitor, RunningApp app) {
        var page = visitor.newPage();
        page.navigate(app.url("setup"));
        page.getByLabel("Set-up code").fill(app.setupCode().orElseThrow());
        page.getByLabel("E-mail").fill(EMAIL);
        page.getByLabel("Name").fill("Robin");
        page.locator("vaadin-password-field input").all().forEach(field -> field.fill(PASSWORD));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create the account"))
                .click();
        page.waitForURL("**/welcome");
        return page;
    }

    /** Chooses the demo, up to its Monday view. */
    public static void lookAround(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look around with demo data"))
                .click();
        page.locator(".cp-monday app-chart svg").first().waitFor();
    }

    /** Keeps the visitor's cookies for others that should be signed in, too. */
    public static Path remember(BrowserContext visitor) {
        try {
            var file = Files.createTempFile("visitor", ".json");
            visitor.storageState(new BrowserContext.StorageStateOptions().setPath(file));
            return file;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
