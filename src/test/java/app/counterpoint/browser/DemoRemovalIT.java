package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo goes with one click, and comes back with another for whoever did not mean it. */
class DemoRemovalIT {

    @Test
    void theDemoIsRemovedAtOnceAndTheNextPageOffersItBack() {
        try (var browser = Browser.start();
                var app = RunningApp.start();
                var desk = browser.desk()) {
            var page = FirstVisit.claim(desk, app);
            FirstVisit.lookAround(page);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the demo"))
                    .click();
            page.waitForURL(Pattern.compile(".*/welcome$"));
            page.getByText("The demo is removed").waitFor();
            assertThat(page.locator(".cp-banner").isVisible()).isFalse();

            page.locator("vaadin-notification-card").getByText("Undo").click();
            page.locator(".cp-monday app-chart svg").first().waitFor();
            assertThat(page.locator(".cp-banner").innerText()).contains("This is the demo");

            page.reload();
            page.locator(".cp-monday app-chart svg").first().waitFor();
            assertThat(page.locator("vaadin-notification-card").count()).isZero();
        }
    }
}
