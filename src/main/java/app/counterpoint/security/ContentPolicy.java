package app.counterpoint.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: its own scripts alone, those inside the page only with the number of this one answer.
 * Vaadin's client needs {@code 'unsafe-eval'}, and its components need inline styles.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /** For whatever is not the page itself. */
    static final String ELSEWHERE = policy("'self'");

    private static final long serialVersionUID = 1;
    private static final int NONCE_BYTES = 18;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script, style").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader("Content-Security-Policy", policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'"));
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                + " frame-ancestors 'none'; form-action 'self'";
    }
}
