package app.counterpoint.intake.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLettersTest {

    private static final int READ_AT_ONCE = 1 << 15;

    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\r\n\t", "\n ", "\r\t"})
    void aLetterIsWholeAgainWhereverItWasCut(String fold) throws IOException {
        for (int before = READ_AT_ONCE - 6; before <= READ_AT_ONCE + 2; before++) {
            var text = "x".repeat(before) + "\u20AC" + "y".repeat(10);
            for (int cut = before + 1; cut <= before + 2; cut++) {
                assertThat(unfolded(cut(text, cut, fold))).as("cut at %s", cut).isEqualTo(text);
            }
        }
    }

    @Test
    void nothingElseChanges() throws IOException {
        for (int before = READ_AT_ONCE - 6; before <= READ_AT_ONCE + 2; before++) {
            var text = "x".repeat(before) + "\u20AC\r\n y\r\n\r\n\u00E9\n\u00E9\r\u20AC\r\n";
            assertThat(unfolded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
    }

    @Test
    void aFileThatEndsWithinALetterOrAFoldEnds() throws IOException {
        for (String end : new String[] {"", "\r", "\r\n", "\r\n ", "\n"}) {
            var bytes = cut("\u20AC", 1, end);
            var half = Arrays.copyOf(bytes, 1 + end.length());
            try (var letters = new FoldedLetters(new ByteArrayInputStream(half))) {
                assertThat(letters.readAllBytes()).isEqualTo(half);
            }
        }
    }

    private static byte[] cut(String text, int at, String fold) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var cut = new ByteArrayOutputStream();
        cut.write(bytes, 0, at);
        cut.writeBytes(fold.getBytes(StandardCharsets.UTF_8));
        cut.write(bytes, at, bytes.length - at);
        return cut.toByteArray();
    }

    private static String unfolded(byte[] bytes) throws IOException {
        try (var letters = new FoldedLetters(new ByteArrayInputStream(bytes))) {
            return new String(letters.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
