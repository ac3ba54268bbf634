package app.counterpoint.storage;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;

/** Gives each test context a store that nobody else uses, and takes it away when the context closes. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var directory = Files.createTempDirectory("counterpoint-test");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            TestPropertyValues.of("counterpoint.data-dir=" + directory).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = System.getenv("MONGODB_URI");
        if (server == null || server.isBlank()) {
            TestPropertyValues.of("spring.mongodb.uri=").applyTo(context);
            return;
        }
        var name = "test-" + UUID.randomUUID();
        TestPropertyValues.of("spring.mongodb.uri=" + named(server, name)).applyTo(context);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
                try (var client = MongoClients.create(server)) {
                    client.getDatabase(name).drop();
                }
            }
        });
    }

    /** The same server with another database; what the path named before goes on naming where the user is known. */
    static String named(String uri, String database) {
        var parts = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?")
                .matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a MongoDB URI");
        }
        var options = parts.group(3) == null ? "" : parts.group(3);
        var home = parts.group(2) == null || parts.group(2).isEmpty() ? "admin" : parts.group(2);
        var auth = uri.contains("@") && !options.contains("authSource") ? "authSource=" + home : "";
        var joined = Stream.of(options, auth).filter(s -> !s.isEmpty()).collect(Collectors.joining("&"));
        return parts.group(1) + "/" + database + (joined.isEmpty() ? "" : "?" + joined);
    }
}
