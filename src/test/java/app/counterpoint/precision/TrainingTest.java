package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void theTrainingMakesTheShippedFilesAgainByteForByte() throws IOException {
        assumeTrue(RatedData.isThere(), "the rated data is not beside the project");
        Trained trained = Training.run();
        assertThat(Training.words(trained)).isEqualTo(Files.readAllBytes(Training.SHIPPED.resolve("words.bin")));
        assertThat(Training.weightBytes(trained))
                .isEqualTo(Files.readAllBytes(Training.SHIPPED.resolve("weights.txt")));
    }
}
