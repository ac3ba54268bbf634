package app.counterpoint.intake.door;

import app.counterpoint.Application;
import app.counterpoint.storage.OwnDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole server, as programs reach it over the network; its clock stands at Monday, 23 November 2026. Classes share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "management.server.port=0",
            "spring.main.banner-mode=off",
            "counterpoint.import.largest-file=6MB",
            "counterpoint.import.largest-records=1MB",
            "counterpoint.import.per-minute=60",
            "counterpoint.inbox.every=P1D"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@Import(Standing.class)
@interface DoorTest {}
