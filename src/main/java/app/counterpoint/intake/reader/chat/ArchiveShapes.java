package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Tells a Slack export from a collection of decision records by the names inside. */
public final class ArchiveShapes {
    private static final Set<String> LISTS =
            Set.of("channels.json", "users.json", "org_users.json", "groups.json", "dms.json", "mpims.json");

    private static final int HEAD = 1 << 16;
    private static final Pattern DAY = Pattern.compile("/\\d{4}-\\d{2}-\\d{2}\\.json");

    private ArchiveShapes() {}

    /** {@link Format#UNKNOWN} if an archive or a folder is neither, or cannot be opened. */
    public static Format of(Source source) throws IOException {
        AtomicInteger days = new AtomicInteger();
        AtomicInteger lists = new AtomicInteger();
        AtomicInteger texts = new AtomicInteger();
        try {
            Archive.names(source, Limits.usual(), ArchiveShapes::tells, name -> {
                String file = name.substring(name.lastIndexOf('/') + 1);
                boolean day = DayFile.channel(name) != null;
                (day ? days : LISTS.contains(file) ? lists : texts).incrementAndGet();
                return days.get() + texts.get() < 50;
            });
        } catch (CannotReadException e) {
            return byBeginning(source);
        }
        if (days.get() > 0 || lists.get() > 1) {
            return Format.SLACK_EXPORT;
        }
        return texts.get() > 0 ? Format.DECISION_RECORDS : Format.UNKNOWN;
    }

    /** The names in what is there of a damaged archive, whose reader then says what is wrong with it. */
    private static Format byBeginning(Source source) throws IOException {
        String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
        return DAY.matcher(head).find() || LISTS.stream().anyMatch(head::contains)
                ? Format.SLACK_EXPORT
                : Format.UNKNOWN;
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
