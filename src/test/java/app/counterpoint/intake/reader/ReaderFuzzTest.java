package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReaderFuzzTest {
    @Test
    void spoiltFilesNeitherCrashNorHangAReader() throws IOException {
        ReaderFuzz fuzz = new ReaderFuzz(Runtime.getRuntime().availableProcessors());
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(fuzz.run(20_261_122, 3_000)).isEmpty());
    }
}
