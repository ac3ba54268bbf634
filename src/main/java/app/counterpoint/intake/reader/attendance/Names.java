package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.Row;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of participants as the programs write them. */
final class Names {
    private static final Pattern BRACKETED = Pattern.compile("^(.*\\S)\\s*[(（]([^()（）]+)[)）]$");
    private static final Pattern REMARK =
            Pattern.compile("(?iu)[^\\s,]*|.*/.*|(?:co[- ]?)?host|.*\\b(?:guest|gast|invité|extern(?:al)?)\\b.*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?iu).*(?:['’]s presentation|\\(presentation\\)|\\(präsentation\\)|note ?taker|otter\\.ai|fireflies\\.ai|read\\.ai|tl;dv|fathom\\.video).*");

    private Names() {}

    /** One name from the columns for it, whole or in two parts. */
    static String of(Columns columns, Row row) {
        String whole = columns.cell(row, Heading.NAME);
        String last = columns.cell(row, Heading.LAST_NAME);
        String first = columns.has(Heading.FIRST_NAME) ? columns.cell(row, Heading.FIRST_NAME) : whole;
        return last.isEmpty() ? (whole.isEmpty() ? first : whole) : (first + " " + last).strip();
    }

    /** What stands in brackets behind a name; null if nothing does. */
    static @Nullable String bracketed(String name) {
        Matcher renamed = BRACKETED.matcher(name);
        return renamed.matches() ? renamed.group(2) : null;
    }

    /** Whether it tells of somebody, rather than being a name in full. */
    static boolean isRemark(String bracketed) {
        return REMARK.matcher(bracketed).matches();
    }

    /** Whether the row is a shared screen or a note-taking program. */
    static boolean isNobody(String name) {
        return NOBODY.matcher(name).matches();
    }
}
