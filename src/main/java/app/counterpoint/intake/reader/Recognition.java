package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.attendance.AttendanceShapes;
import app.counterpoint.intake.reader.chat.ArchiveShapes;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.tracker.TrackerShapes;
import app.counterpoint.intake.reader.transcript.TranscriptShapes;
import java.io.IOException;
import java.util.regex.Pattern;

/** Recognises a file by what is in it; its name is looked at only where two formats look the same inside. */
public final class Recognition {
    private static final int HEAD = 1 << 16;
    private static final Pattern CALENDAR = Pattern.compile("(?im)^\\s*BEGIN:(?:VCALENDAR|VEVENT)\\s*$");

    private Recognition() {}

    /**
     * The format of a file or a folder; {@link Format#UNKNOWN} if it is none of ours.
     *
     * @throws IOException if the source itself breaks
     */
    public static Format of(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        if (source.isFolder() || isZip(head)) {
            return ArchiveShapes.of(source);
        }
        String text = Encoding.head(head);
        String start = text.stripLeading();
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1).stripLeading();
        }
        if (Foreign.isWebPage(start)) {
            return Format.UNKNOWN;
        }
        if (start.startsWith("WEBVTT")) {
            return Format.WEBVTT;
        }
        if (CALENDAR.matcher(text).find()) {
            return Format.ICALENDAR;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            Format json = TrackerShapes.json(start);
            if (json != Format.UNKNOWN || start.startsWith("{")) {
                return json;
            }
        }
        Format transcript = start.startsWith("---") ? Format.UNKNOWN : TranscriptShapes.of(start);
        if (transcript != Format.UNKNOWN) {
            return transcript;
        }
        Format tracker = TrackerShapes.byHeadings(source, start);
        if (tracker != Format.UNKNOWN) {
            return tracker;
        }
        Format attendance = AttendanceShapes.of(source, text);
        return attendance != Format.UNKNOWN ? attendance : TrackerShapes.byDates(source);
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5 || head[2] == 7);
    }
}
