package app.counterpoint.shared;

import java.util.regex.Pattern;

/**
 * Text for a cell of a table that a spreadsheet may open. What would begin a formula gets an apostrophe before it, at the beginning and also
 * behind whatever a spreadsheet of another country might take for the end of a cell. {@link #plain} takes exactly those apostrophes away.
 */
public final class CsvCell {

    private static final String BEGINNING = "(^|[;|\\t\\r\\n])(\\s*)";
    private static final String FORMULA = "[=+\\-@'\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile(BEGINNING + "(?=" + FORMULA + ")");
    private static final Pattern DEFUSED = Pattern.compile(BEGINNING + "'(?=" + FORMULA + ")");

    private CsvCell() {}

    /** The text, as no spreadsheet computes it. */
    public static String of(String text) {
        return DANGEROUS.matcher(text).replaceAll("$1$2'");
    }

    /** The text behind a cell that {@link #of} made; any other cell as it is. */
    public static String plain(String cell) {
        return DEFUSED.matcher(cell).replaceAll("$1$2");
    }
}
