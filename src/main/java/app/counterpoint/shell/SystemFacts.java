package app.counterpoint.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What whoever runs the server wants to know about it. */
@Component
class SystemFacts {

    private final Environment environment;
    private final ObjectProvider<BuildProperties> build;

    SystemFacts(Environment environment, ObjectProvider<BuildProperties> build) {
        this.environment = environment;
        this.build = build;
    }

    Map<String, String> all() {
        var facts = new LinkedHashMap<String, String>();
        var made = build.getIfAvailable();
        facts.put("Version", made == null ? "not packaged" : String.valueOf(made.getVersion()));
        facts.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put("Storage", storage());
        facts.put(
                "Running for",
                words(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())));
        facts.put("Metrics", metrics());
        return facts;
    }

    private String storage() {
        return environment.getProperty("spring.mongodb.uri", "").isBlank()
                ? "Embedded store in "
                        + Path.of(environment.getProperty("counterpoint.data-dir", "./data"))
                                .toAbsolutePath()
                                .normalize()
                : "MongoDB, as configured";
    }

    private String metrics() {
        var address = environment.getProperty("management.server.address", "every interface");
        var guarded = !environment.getProperty("counterpoint.metrics.token", "").isBlank();
        return "Port " + environment.getProperty("local.management.port", "unknown") + " on " + address
                + (guarded ? ", with a token" : ", without a token");
    }

    private static String words(Duration time) {
        return "%d days, %d hours, %d minutes".formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart());
    }
}
