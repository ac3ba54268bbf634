package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.Archive;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells a Slack export from a collection of decision records by the names inside. */
public final class ArchiveShapes {
    private static final Set<String> LISTS =
            Set.of("channels.json", "users.json", "org_users.json", "groups.json", "dms.json", "mpims.json");

    private ArchiveShapes() {}

    /** {@link Format#UNKNOWN} if an archive or a folder is neither, or cannot be opened. */
    public static Format of(Source source) throws IOException {
        AtomicInteger days = new AtomicInteger();
        AtomicInteger lists = new AtomicInteger();
        AtomicInteger texts = new AtomicInteger();
        Notes notes = new Notes(Limits.usual());
        try {
            Archive.walk(source, Limits.usual(), notes, ArchiveShapes::tells, (name, _) -> {
                String file = name.substring(name.lastIndexOf('/') + 1);
                boolean day = DayFile.channel(name) != null;
                (day ? days : LISTS.contains(file) ? lists : texts).incrementAndGet();
                return days.get() + texts.get() < 50;
            });
        } catch (CannotReadException e) {
            return days.get() > 0 ? Format.SLACK_EXPORT : Format.UNKNOWN;
        }
        if (days.get() > 0 || lists.get() > 1) {
            return Format.SLACK_EXPORT;
        }
        return texts.get() > 0 ? Format.DECISION_RECORDS : Format.UNKNOWN;
    }

    private static boolean tells(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return DayFile.channel(name) != null
                || LISTS.contains(file)
                || file.endsWith(".md")
                || file.endsWith(".markdown")
                || file.endsWith(".adoc");
    }
}
