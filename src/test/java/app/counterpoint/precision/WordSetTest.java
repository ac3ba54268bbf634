package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word is found as it is written, and nothing else is. */
class WordSetTest {
    private static final WordSet WORDS = WordSet.of("the", "The", "they're", "shouldn't");

    @ParameterizedTest
    @ValueSource(strings = {"the", "The", "they're", "shouldn't"})
    void aWordOfTheSetIsFound(String word) {
        assertThat(WORDS.has(tokens(word), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE", "tha", "he", "thé", "theories", "shouldn’t", "temperatures"})
    void anotherWordIsNot(String word) {
        assertThat(WORDS.has(tokens(word), 0)).isFalse();
    }

    @Test
    void beforeAndAfterTheTextNothingIsFound() {
        Tokens tokens = tokens("the");
        assertThat(WORDS.has(tokens, -1)).isFalse();
        assertThat(WORDS.has(tokens, tokens.count())).isFalse();
    }

    @Test
    void aWordThatIsTooLongForItsKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordSet.of("notwithstanding"));
    }

    private static Tokens tokens(String text) {
        return new Tokenizer(new WordTable()).read(text);
    }
}
