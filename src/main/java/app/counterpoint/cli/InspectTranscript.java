package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.transcript.Transcript;
import app.counterpoint.intake.reader.transcript.TranscriptReader;
import java.io.IOException;

/** Shows a transcript: how many cues each speaker has. The names go to the terminal of whoever has the file, and nowhere else. */
final class InspectTranscript {
    private InspectTranscript() {}

    static Inspection of(Source source, Format format, Context context) throws IOException {
        return Inspection.of(
                format, TranscriptReader.read(source, format, context.with(Person::name)), (json, transcripts) -> {
                    Transcript transcript = transcripts.get(0);
                    json.put("cues", transcript.cues());
                    json.put("speakers", transcript.speakers());
                    json.put("unattributed", transcript.unattributed());
                });
    }
}
