package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pattern files mean, tried on patterns of a few words. */
class PatternsTest {
    private final WordTable table = new WordTable();
    private final Lists lists = new Lists();
    private final PatternTree tree = new PatternTree(1);
    private final PatternReader reader = new PatternReader(table, lists, tree);

    @Test
    void theLongestPatternOfAKindCounts() {
        reader.read("end", SpanKind.TIME);
        reader.read("end of the day", SpanKind.TIME);
        reader.read("end of", SpanKind.COST);

        assertThat(found("end of the day")).containsExactly("TIME 4", "COST 2");
        assertThat(found("end of the week")).containsExactly("TIME 1", "COST 2");
        assertThat(found("of the day")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"by noon,2", "by the noon,3", "before noon,2", "by the end,0", "noon,0"})
    void alternativesAndOptionalWordsBranch(String text, int end) {
        reader.read("by|before the? noon", SpanKind.TIME);

        assertThat(found(text)).isEqualTo(end == 0 ? List.of() : List.of("TIME " + end));
    }

    @Test
    void aShapeAndAListOfAnyWordAreFollowedSideBySide() {
        reader.read("{num} days", SpanKind.TIME);
        reader.read("<num> days late", SpanKind.VAGUE);
        reader.read("{any} {any} late", SpanKind.COST);

        assertThat(found("3 days late")).containsExactly("TIME 2", "COST 3", "VAGUE 3");
        assertThat(found("three days late")).containsExactly("COST 3");
    }

    @Test
    void aPatternMayHaveManyBranchesThatStayOpenAtOnce() {
        for (int i = 0; i < 40; i++) {
            reader.read("{any} ".repeat(i) + "{num}|{any}? {year}", SpanKind.TIME);
        }

        assertThat(found("a ".repeat(40) + "2024")).containsExactly("TIME 41");
    }

    /** The kinds found at the beginning of a text, in order, each with the token it ends before. */
    private List<String> found(String text) {
        Tokens tokens = new Tokenizer(table).read(text);
        PatternWalk walk = new PatternWalk(tree.freeze(new long[0]), tokens, new long[tokens.count()]);
        int kinds = walk.from(0);
        List<String> found = new ArrayList<>();
        for (SpanKind kind : SpanKind.values()) {
            if ((kinds & 1 << kind.ordinal()) != 0) {
                found.add(kind + " " + walk.end(kind.ordinal()));
            }
        }
        return found;
    }
}
