package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is recognised by its content, and read as the file of the same name under {@code expected} says, which was checked by hand. */
class SamplesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final List<String> OTHERS =
            List.of("canar", "vogelsang", "kanarek", "zazolc", "zażółć", "田中", "taro1");

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAsExpected(Path sample) throws IOException {
        Source source = Source.of(sample);
        Format format = Recognition.of(source);
        assertThat(format.id())
                .isEqualTo(sample.getName(sample.getNameCount() - 2).toString());
        String told = Samples.told(Samples.read(source, format, Samples.context()));
        Path expected = EXPECTED.resolve(format.id()).resolve(sample.getFileName() + ".txt");
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nobodyButTheSeatsComesOutOfAReader(Path sample) throws IOException {
        Source source = Source.of(sample);
        String told = Samples.told(Samples.read(source, Recognition.of(source), Samples.context()))
                .toLowerCase(Locale.ROOT);
        assertThat(OTHERS).noneMatch(told::contains);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aNameSaysNothingAboutTheFormat(Path sample) throws IOException {
        if (Files.isRegularFile(sample)) {
            assertThat(Recognition.of(Source.of("download.bin", sample))).isEqualTo(Recognition.of(Source.of(sample)));
        }
    }
}
