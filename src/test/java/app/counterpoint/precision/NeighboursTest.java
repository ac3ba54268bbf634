package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final Lexicon LEXICON = PrecisionScorer.english().lexicon();

    @Test
    void theOrderOfWordsCounts() {
        assertThat(pairs("in the warehouse"))
                .containsExactly("edge.preposition", "preposition.the", "the.rare-noun", "rare-noun.edge");
        assertThat(pairs("the in warehouse")).isNotEqualTo(pairs("in the warehouse"));
    }

    @Test
    void capitalsAreNotSeen() {
        assertThat(pairs("An Invoice For The Warehouse")).isEqualTo(pairs("an invoice for the warehouse"));
    }

    @Test
    void aNameIsANameWhoeverItIs() {
        assertThat(pairs("Priya waits for the invoice")).isEqualTo(pairs("Tom waits for the invoice"));
        assertThat(pairs("the office in Nairobi")).isEqualTo(pairs("the office in Paris"));
    }

    @Test
    void anIdleWordIsAsIfItWereNotThere() {
        Tokens tokens = tokens("in the big warehouse");
        boolean[] idle = new boolean[tokens.count()];
        idle[2] = true;
        assertThat(Neighbours.of(tokens, LEXICON.table(), idle))
                .isEqualTo(Neighbours.of(tokens("in the warehouse"), LEXICON.table(), new boolean[3]));
    }

    @Test
    void theSumIsThatOfThePairs() {
        double[] weights = new double[Neighbours.PAIRS];
        Arrays.setAll(weights, pair -> pair);
        Tokens tokens = tokens("the invoice, in June");
        int[] pairs = Neighbours.of(tokens, LEXICON.table(), new boolean[tokens.count()]);
        assertThat(Neighbours.sum(tokens, LEXICON.table(), new boolean[tokens.count()], weights))
                .isEqualTo(Arrays.stream(pairs).sum());
    }

    private static List<String> pairs(String text) {
        Tokens tokens = tokens(text);
        return Arrays.stream(Neighbours.of(tokens, LEXICON.table(), new boolean[tokens.count()]))
                .mapToObj(Neighbours::name)
                .toList();
    }

    private static Tokens tokens(String text) {
        return new Tokenizer(LEXICON.table()).read(text);
    }
}
