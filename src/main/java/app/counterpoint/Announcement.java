package app.counterpoint;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it can be reached and where its data is. */
@Component
class Announcement {

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var port = environment.getProperty("local.server.port");
        if (port != null) { // there is none where only a part of the application was started
            System.out.println("Counterpoint runs at http://localhost:" + port);
            System.out.println("Data: " + where());
        }
    }

    private String where() {
        var uri = environment.getProperty("spring.mongodb.uri", "");
        return uri.isBlank()
                ? environment.getProperty("counterpoint.data-dir", "data") + " (embedded store)"
                : "MongoDB, as configured";
    }
}
