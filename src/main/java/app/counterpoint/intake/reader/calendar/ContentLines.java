package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Unfolds the lines of a calendar: a line that begins with a space or a tab goes on with the one before. */
final class ContentLines {
    private final Lines lines;
    private final int longest;
    private final Notes notes;
    private @Nullable String ahead;
    private int aheadLine;
    private int calendar;

    ContentLines(Lines lines, int longest, Notes notes) {
        this.lines = lines;
        this.longest = longest;
        this.notes = notes;
    }

    /** The next line that can be read; null at the end. */
    @Nullable ContentLine next() throws IOException {
        for (String first = take(); first != null; first = take()) {
            int line = aheadLine;
            boolean cut = lines.wasCut();
            StringBuilder text = new StringBuilder(first);
            String more = following();
            while (more != null && (more.startsWith(" ") || more.startsWith("\t"))) {
                cut |= lines.wasCut() || text.length() > longest;
                if (!cut) {
                    text.append(more, 1, more.length());
                }
                more = following();
            }
            ahead = more;
            aheadLine = lines.number();
            ContentLine parsed = ContentLine.parse(text.toString(), line, calendar);
            if (parsed != null
                    && parsed.name().equals("BEGIN")
                    && parsed.value().equalsIgnoreCase("VCALENDAR")) {
                calendar++;
            }
            if (parsed != null
                    && cut
                    && !parsed.name().startsWith("ATTACH")
                    && !parsed.name().startsWith("X-")
                    && !parsed.name().equals("DESCRIPTION")) {
                notes.refuse(line, "The line is too long to be part of a calendar.");
            } else if (parsed != null) {
                return parsed;
            }
        }
        return null;
    }

    /** Passes over empty lines: where each line end became two, they stand between a line and what it goes on with. */
    private @Nullable String following() throws IOException {
        String line = lines.next();
        while (line != null && line.isEmpty()) {
            line = lines.next();
        }
        return line;
    }

    private @Nullable String take() throws IOException {
        if (ahead == null) {
            ahead = lines.next();
            aheadLine = lines.number();
        }
        String line = ahead;
        ahead = null;
        return line;
    }
}
