package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.exchange.LeftOut;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoredWordsTest {

    @Test
    void whatWasNotScoredIsCountedByReasonTheMostFrequentFirst() {
        assertThat(ScoredWords.of(41, 2, Map.of(LeftOut.QUOTATION, 5, LeftOut.SMALL_TALK, 12)))
                .startsWith(
                        "41 statements scored; 2 of them contested by whoever said it, and left out of every number. "
                                + "Not scored: 12 small talk, 5 quotations of the other.");
    }

    @Test
    void aLanguageThatIsNotSupportedIsNotScoredAndSaidSo() {
        assertThat(ScoredWords.of(1, 0, Map.of(LeftOut.UNSUPPORTED_LANGUAGE, 3)))
                .startsWith("1 statement scored; none is contested. "
                        + "Not scored: 3 sentences in a language that is not supported.")
                .endsWith("English is supported so far.");
    }
}
