package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.chat.ChatReader;
import app.counterpoint.intake.reader.chat.ChatSelection;
import app.counterpoint.intake.reader.tracker.DecisionFiles;
import app.counterpoint.intake.reader.transcript.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample files, the three people who are kept, and everybody else, who must never come out of a reader. */
final class Samples {
    static final Path FOLDER = Path.of("src/test/resources/samples");
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final Context CONTEXT = context();

    private static final ChatSelection CHANNELS =
            new ChatSelection(Set.of("leads", "architecture"), Set.of("CTO", "CPO"));

    private Samples() {}

    static Context context() {
        Window year = new Window(Instant.parse("2024-12-31T23:00:00Z"), Instant.parse("2025-12-31T23:00:00Z"));
        return Context.of(NOW, ZONE, Samples::seat).with(year);
    }

    static @Nullable String seat(Person person) {
        String text = (person.name() + " " + person.address() + " " + person.id()).toLowerCase(Locale.ROOT);
        if (text.contains("mendes") || text.contains("u0carla")) {
            return "CPTO";
        }
        if (text.contains("okoro") || text.contains("u0tomasz")) {
            return "CTO";
        }
        return text.contains("olsen") || text.contains("u0petra") ? "CPO" : null;
    }

    /** Each sample lies in a folder that is named for its format. */
    static List<Path> all() {
        int depth = FOLDER.getNameCount() + 2;
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(path -> path.getNameCount() == depth).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading<?> read(Source source, Format format, Context context) throws IOException {
        return switch (format.family()) {
            case CALENDAR -> CalendarReader.read(source, context);
            case ATTENDANCE -> AttendanceReader.read(source, format, context);
            case TRANSCRIPT -> TranscriptReader.read(source, format, context);
            case CHAT -> ChatReader.read(source, CHANNELS, context);
            case ISSUES, DECISIONS -> DecisionFiles.read(source, format, context);
            case NONE -> new Reading.Unreadable<>("not one of ours");
        };
    }

    private static String told(Question question) {
        return "Question[id=%s, text=%s, choices=%s]%s"
                .formatted(question.id(), question.text(), question.choices(), question.several() ? " several" : "");
    }

    /** Everything that a reading holds, a line for each thing. */
    static String told(Reading<?> reading) {
        return switch (reading) {
            case Reading.Unreadable<?>(String reason) -> "unreadable: " + reason + "\n";
            case Reading.Rows<?> rows -> {
                StringBuilder text = new StringBuilder();
                rows.accepted().forEach(row -> text.append(row).append('\n'));
                rows.refused()
                        .forEach(refused -> text.append("refused ")
                                .append(refused.line())
                                .append(": ")
                                .append(refused.reason())
                                .append('\n'));
                rows.warnings()
                        .forEach(warning ->
                                text.append("warning: ").append(warning).append('\n'));
                rows.questions().forEach(question -> text.append(told(question)).append('\n'));
                yield text.append("counts: ").append(rows.counts()).append('\n').toString();
            }
        };
    }
}
