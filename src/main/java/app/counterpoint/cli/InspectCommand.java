package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Foreign;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Recognition;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a reader sees in a file as one JSON object, and stores nothing. */
final class InspectCommand implements Command {
    private final Clock clock;

    InspectCommand() {
        this(Clock.systemUTC());
    }

    InspectCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        try {
            InspectArguments wanted = InspectArguments.of(args);
            if (!Files.exists(wanted.file())) {
                err.println("There is no such file: " + wanted.file());
                return 2;
            }
            Source source = Source.of(wanted.file());
            Format format = Recognition.of(source);
            Inspection seen = inspect(source, format, context(wanted));
            if (seen.reason() != null) {
                err.println(seen.reason());
                return 2;
            }
            out.println(JsonMapper.builder().build().writeValueAsString(seen.json()));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private Context context(InspectArguments wanted) {
        Instant now = clock.instant();
        Window usual = Window.around(now);
        Instant from = wanted.from() == null
                ? null
                : wanted.from().atStartOfDay(wanted.zone()).toInstant();
        Instant to = wanted.to() == null
                ? null
                : wanted.to().plusDays(1).atStartOfDay(wanted.zone()).toInstant();
        Window window = new Window(from(from, to, usual), to == null ? later(from, usual) : to);
        return Context.of(now, wanted.zone(), _ -> "everybody").with(window).answering(wanted.answers());
    }

    private static Instant from(@Nullable Instant from, @Nullable Instant to, Window usual) {
        if (from != null) {
            return from;
        }
        return to == null || usual.from().isBefore(to) ? usual.from() : to.minus(Duration.ofDays(26 * 7));
    }

    private static Instant later(@Nullable Instant from, Window usual) {
        return from == null || from.isBefore(usual.to()) ? usual.to() : from.plus(Duration.ofDays(13 * 7));
    }

    private static Inspection inspect(Source source, Format format, Context context) throws IOException {
        return switch (format.family()) {
            case CALENDAR -> InspectCalendar.of(source, context);
            case ATTENDANCE -> InspectAttendance.of(source, format, context);
            case TRANSCRIPT -> InspectTranscript.of(source, format, context);
            case CHAT -> InspectChat.of(source, context);
            case ISSUES, DECISIONS -> InspectTracker.of(source, format, context);
            case NONE ->
                new Inspection(
                        Objects.requireNonNullElse(
                                Foreign.reason(source),
                                "The file is none of the kinds that can be read: a calendar, an attendance report, a transcript, a Slack export,"
                                        + " a tracker's export or a list of decisions."),
                        Map.of());
        };
    }
}
