package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.Row;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of participants as the programs write them. */
final class Names {
    private static final Pattern ORIGINAL = Pattern.compile("^(.*\\S)\\s*[(（]([^()（）]+)[)）]$");
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

    /** Under Zoom, the name with which somebody came stands in brackets behind the one of the moment. */
    static String original(String name) {
        Matcher renamed = ORIGINAL.matcher(name);
        return renamed.matches() ? renamed.group(2) : name;
    }

    /** Whether the row is a shared screen or a note-taking program. */
    static boolean isNobody(String name) {
        return NOBODY.matcher(name).matches();
    }
}
