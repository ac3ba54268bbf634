package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a table begins: below Excel's hint at its separator, and below the title that people write over it. */
final class Headings {
    private Headings() {}

    /** Goes on to the row of headings, which has more than one; null for an empty file, and the first row of one that has no such row. */
    static @Nullable Row next(Rows table) throws IOException {
        @Nullable Row title = null;
        for (Row row = table.next(); row != null; row = table.next()) {
            if (row.filled() > 1) {
                return row;
            }
            title = title == null && !isEmptyOrHint(row) ? row : title;
        }
        return title;
    }

    static boolean isEmptyOrHint(Row row) {
        return row.isEmpty() || (row.cells().size() == 1 && row.cell(0).startsWith("sep="));
    }
}
