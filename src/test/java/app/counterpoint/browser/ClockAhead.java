package app.counterpoint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time that it will be. Lies on the class path of a running application only where a test puts it there. */
public class ClockAhead {

    static final String PROPERTY = "clock.ahead";

    /** By how much it is ahead is a property of the process, as {@code PT25H}. */
    @Bean
    @Primary
    public Clock laterClock() {
        return Clock.offset(Clock.systemUTC(), Duration.parse(Objects.requireNonNull(System.getProperty(PROPERTY))));
    }

    /** A folder with this class and nothing else. */
    static Path alone() {
        var file = ClockAhead.class.getName().replace('.', '/') + ".class";
        try (var bytes =
                Objects.requireNonNull(ClockAhead.class.getClassLoader().getResourceAsStream(file))) {
            var folder = Files.createTempDirectory("clock-ahead");
            var place = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Files.copy(bytes, place);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
