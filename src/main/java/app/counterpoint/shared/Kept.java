package app.counterpoint.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that are kept about a person, as they may be shown to that person.
 *
 * @param title what they are, for a heading
 * @param rows field by field, in the order in which they are shown
 */
public record Kept(String title, List<Map<String, String>> rows) {

    /** Keeps its own copy. */
    public Kept {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param namesAndValues a name, its value, a name, its value; fields without a value are left out
     */
    public static Map<String, String> row(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                row.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return Collections.unmodifiableMap(row);
    }
}
