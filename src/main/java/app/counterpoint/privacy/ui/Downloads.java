package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Disclosure;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** The two links with which somebody takes out everything about themself. Made when asked for, so that it is of that moment. */
final class Downloads extends Div {

    private static final long serialVersionUID = 1;

    Downloads(Supplier<Disclosure> everything) {
        addClassName("cp-actions");
        add(
                link("Download to read (HTML)", "about-me.html", "text/html", everything, Disclosure::html),
                link(
                        "Download for programs (JSON)",
                        "about-me.json",
                        "application/json",
                        everything,
                        Disclosure::json));
    }

    private static Anchor link(
            String words,
            String file,
            String type,
            Supplier<Disclosure> everything,
            Function<Disclosure, String> form) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = form.apply(everything.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type + ";charset=utf-8", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("cp-button");
        return link;
    }
}
