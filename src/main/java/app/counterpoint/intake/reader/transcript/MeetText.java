package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Google Meet's text: a heading, times on lines of their own, and {@code Name: text}. */
final class MeetText {
    private static final Pattern CLOCK = Pattern.compile("^[\\[(]?((?:\\d{1,2}:)?\\d{1,2}:\\d{2})[\\])]?$");
    private static final Pattern END = Pattern.compile(
            "(?iu)^(?:transcription|meeting|recording) (?:ended|stopped).*|^(?:this editable transcript|meeting ended|attendees$|transcript$|invited\\s|attachments).*");

    private final Lines lines;
    private final Notes notes;
    private final Consumer<Cue> sink;
    private @Nullable Duration offset;
    private @Nullable String speaker;
    private boolean body;
    private int paragraphs;

    MeetText(Lines lines, Notes notes, Consumer<Cue> sink) {
        this.lines = lines;
        this.notes = notes;
        this.sink = sink;
    }

    void read() throws IOException {
        for (String raw = lines.next(); raw != null; raw = lines.next()) {
            if (lines.wasCut()) {
                notes.refuse(lines.number(), "The line is too long to be part of a transcript.");
                continue;
            }
            String line = CueText.plain(withoutMarks(raw));
            Matcher clock = CLOCK.matcher(line);
            if (clock.matches()) {
                offset = Timing.clock(clock.group(1));
                body = true;
            } else if (END.matcher(line).matches()) {
                speaker = null;
                body = body && !line.toLowerCase(Locale.ROOT).startsWith("this editable");
            } else if (!line.isEmpty()) {
                words(line);
            }
        }
    }

    /** Google Docs writes a transcript down as Markdown: names in bold, remarks in italics, and times as headings. */
    static String withoutMarks(String line) {
        return line.replace("**", "")
                .replaceAll("^\\s*(?:#+|\\*)\\s*|\\*\\s*$", "")
                .strip();
    }

    private void words(String line) {
        Speakers.Labelled labelled = Speakers.label(line);
        if (labelled != null) {
            body = true;
            speaker = labelled.speaker();
            if (!labelled.text().isEmpty()) {
                sink.accept(new Cue(++paragraphs, offset, speaker, labelled.text()));
            }
        } else if (body) {
            sink.accept(new Cue(++paragraphs, offset, speaker, line));
        }
    }
}
