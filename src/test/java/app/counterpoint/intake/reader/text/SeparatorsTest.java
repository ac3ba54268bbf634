package app.counterpoint.intake.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The separator is the one that the first line names, where it names one, and else the one that cuts the rows most evenly. */
class SeparatorsTest {
    private static final String ROWS = "Name;Joined;Left\nA, B;10:00;10:30\nC;10:00;10:10\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "sep=;\n", "sep=\n", "sep=\r\n", "sep=\"\n", "sep=x\n", "sep=\u2028\n"})
    void aSpoiltHintIsNotFollowed(String hint) {
        assertThat(Separators.of(hint + ROWS)).isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', ',', '|', ';', '^'})
    void aHintIsFollowed(char separator) {
        assertThat(Separators.of("sep=" + separator + "\n" + ROWS)).isEqualTo(separator);
    }
}
