package app.counterpoint.precision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Statements and pairs that were written for this project from the raters' guide, by authors who had not seen the lists: one part
 * to learn from, one that is looked at only as totals.
 */
record Written(List<Rated> rows, List<Pair> pairs) {

    /** The part whose errors may be read; it trains the join too. */
    static Written toLearnFrom() {
        return read("src/test/training/en", "dev");
    }

    /** The part that stays unread, so that it tells how the lists do on statements that nobody had in sight. */
    static Written neverInSight() {
        return read("src/test/resources/precision", "test");
    }

    private static Written read(String folder, String part) {
        Path at = Path.of(folder);
        try {
            return new Written(
                    Rated.disagreements(at.resolve("statements-" + part + ".tsv")),
                    Pair.read(at.resolve("pairs-" + part + ".tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException("the statements written for this project cannot be read", e);
        }
    }
}
