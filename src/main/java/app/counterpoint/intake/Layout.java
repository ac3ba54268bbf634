package app.counterpoint.intake;

import app.counterpoint.intake.reader.tracker.ColumnMatch;
import java.util.List;

/**
 * How a table is laid out; of everything that is no table of its owner's own making, {@link #NONE}.
 *
 * @param key a fingerprint of the headings; empty for none
 * @param headings as written, for the eyes of the importing person; never stored
 * @param columns which of them is taken for what
 */
public record Layout(String key, List<String> headings, List<ColumnMatch> columns) {

    /** No table. */
    public static final Layout NONE = new Layout("", List.of(), List.of());

    /** Keeps its own copies. */
    public Layout {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    static Layout of(List<String> headings) {
        return new Layout(Hash.of(String.join("\n", headings)).substring(0, 16), headings, List.of());
    }

    Layout with(List<ColumnMatch> matches) {
        return new Layout(key, headings, matches);
    }
}
