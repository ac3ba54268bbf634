package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Format;
import java.util.List;
import java.util.regex.Pattern;

/** Tells transcripts without a mark of their own by their first lines. */
public final class TranscriptShapes {
    private static final Pattern CLOCK_LINE = Pattern.compile("[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[\\])]?");
    private static final Pattern MEET = Pattern.compile(
            "(?i)transcription ended after|editable transcript was computer generated|^[^\\n]{0,200}\\btranscript\\s*$");

    private TranscriptShapes() {}

    /** {@link Format#UNKNOWN} if the text is no transcript. */
    public static Format of(String start) {
        List<String> lines = start.lines()
                .map(MeetText::withoutMarks)
                .filter(line -> !line.isEmpty())
                .limit(200)
                .toList();
        int timings = (int) lines.stream().filter(Timing::isTiming).count();
        if (timings > 0 && lines.stream().limit(6).anyMatch(Timing::isTiming)) {
            boolean commas = lines.stream().anyMatch(line -> Timing.isTiming(line) && line.contains(","));
            return commas ? Format.SRT : Format.WEBVTT;
        }
        long said = lines.stream()
                .filter(line -> Speakers.label(line) != null && line.indexOf('\t') < 0)
                .count();
        boolean clocks =
                lines.stream().anyMatch(line -> CLOCK_LINE.matcher(line).matches());
        boolean meet = lines.stream().anyMatch(line -> MEET.matcher(line).find());
        return (said >= 2 && (clocks || meet)) || (said >= 1 && meet && clocks)
                ? Format.MEET_TRANSCRIPT
                : Format.UNKNOWN;
    }
}
