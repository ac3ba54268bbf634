package app.counterpoint.browser;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what a visitor's browser does behind the page: requests that leave the origin, and complaints on its console. */
public final class Watch {

    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Watch() {}

    /** Begins to watch everything that the visitor opens. */
    public static Watch over(BrowserContext visitor, String origin) {
        var watch = new Watch();
        var home = URI.create(origin);
        visitor.onRequest(request -> {
            var asked = URI.create(request.url());
            if (asked.getHost() != null && !asked.getAuthority().equals(home.getAuthority())) {
                watch.strangers.add(request.url());
            }
        });
        visitor.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                watch.complaints.add(message.text());
            }
        });
        visitor.onWebError(error -> watch.complaints.add(error.error()));
        return watch;
    }

    /** Requests to anywhere else. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** Errors and violations of the content policy on the console. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }
}
