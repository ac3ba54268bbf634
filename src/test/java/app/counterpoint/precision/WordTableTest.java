package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word is found by its number or by its letters, and no word is taken for another. */
class WordTableTest {
    private final WordTable table = new WordTable();

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "ninechars", "ten-letter", "don't", "é", "café", "naïveté", "日本", "internationalisation"})
    void aWordIsFoundAgainAndGivenBackAsItWas(String word) {
        int added = table.add(word);

        assertThat(table.find(word)).isEqualTo(added);
        assertThat(table.add(word)).isEqualTo(added);
        assertThat(table.word(added)).isEqualTo(word);
        assertThat(table.find(word + "s")).isEqualTo(-1);
        assertThat(table.find(word.substring(1) + "x")).isEqualTo(-1);
    }

    @Test
    void twoLettersOfAWordChangePlaces() {
        long wiht = WordKey.of("wiht".toCharArray(), 0, 4);

        assertThat(WordKey.swapped(wiht, 0)).isEqualTo(WordKey.of("with".toCharArray(), 0, 4));
        assertThat(WordKey.swapped(wiht, 2)).isEqualTo(WordKey.of("iwht".toCharArray(), 0, 4));
    }

    @Test
    void noLettersAreNoWord() {
        assertThat(table.find("")).isEqualTo(-1);
    }

    @Test
    void thousandsOfWordsKeepApartWhileTheTableGrows() {
        List<String> words = IntStream.range(0, 5_000)
                .mapToObj(i -> (i % 3 == 0 ? "w" : i % 3 == 1 ? "a-longer-word" : "wörd") + i)
                .toList();
        List<Integer> added = words.stream().map(table::add).toList();

        assertThat(added).doesNotHaveDuplicates();
        assertThat(words.stream().map(table::find)).isEqualTo(added);
        assertThat(added.stream().map(table::word)).isEqualTo(words);
    }

    @Test
    void aCopyGrowsAlone() {
        table.add("login");
        WordTable copy = table.copy();
        copy.add("ledger");

        assertThat(copy.find("login")).isEqualTo(table.find("login"));
        assertThat(table.find("ledger")).isEqualTo(-1);
    }
}
