package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.util.List;

/** Reads transcripts: WebVTT, SRT and the text of Google Meet. An unknown speaker is never guessed. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * Reads one transcript.
     *
     * @param format one of the transcript formats, as recognised
     * @return one transcript; without turns where the file names no speakers, which a warning then says
     * @throws IOException if the source itself breaks
     */
    public static Reading<Transcript> read(Source source, Format format, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        TurnBuilder turns = new TurnBuilder(context.people());
        try (Lines lines = new Lines(
                Encoding.of(source, context.limits()).open(source),
                context.limits().line())) {
            if (format == Format.MEET_TRANSCRIPT) {
                new MeetText(lines, notes, turns::add).read();
            } else {
                new SubtitleCues(lines, notes, Labels.in(source, context)::of, turns::add).read();
            }
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
        Transcript transcript = turns.finish();
        if (transcript.cues() == 0) {
            return new Reading.Unreadable<>("The file has no cue with words in it.");
        }
        if (transcript.unattributed() == transcript.cues()) {
            notes.warn("The file does not say who speaks, so no statement can be taken from it.");
        }
        notes.count("cues", transcript.cues());
        notes.count("cues of others", transcript.others());
        notes.count("cues of nobody", transcript.unattributed());
        return notes.rows(List.of(transcript));
    }
}
