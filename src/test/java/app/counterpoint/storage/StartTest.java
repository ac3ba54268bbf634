package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

class StartTest {

    @TempDir
    private Path directory;

    @Test
    void aSecondStartEndsWithASentenceInPlaceOfAStackTrace() throws Exception {
        try (var _ = EmbeddedStore.open(directory, Long.MAX_VALUE, Clock.systemUTC())) {
            var second = ChildJvm.start(Second.class, directory.toString());
            var said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    + new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said)
                    .contains("Another Counterpoint is already running on the data directory " + directory)
                    .contains("--data-dir")
                    .doesNotContain("\tat ");
        }
    }

    /** The storage of an application, in a process of its own. */
    static final class Second {

        private Second() {}

        public static void main(String[] args) {
            var application = new SpringApplication(StorageSlice.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run("--counterpoint.data-dir=" + args[0], "--spring.mongodb.uri=");
        }
    }
}
