package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;

/** Whether a subtitle file puts a speaker's name and a colon before the words: its first cue does, or every fifth. */
final class Labels {
    private int cues;
    private int labelled;
    private boolean first;

    private Labels() {}

    static boolean in(Source source, Context context) throws IOException {
        Labels labels = new Labels();
        try (Lines lines = new Lines(
                Encoding.of(source, context.limits()).open(source),
                context.limits().line())) {
            new SubtitleCues(lines, new Notes(context.limits()), false, labels::count).read();
        }
        return labels.first || (labels.labelled > 1 && labels.labelled * 5 > labels.cues);
    }

    private void count(Cue cue) {
        boolean named = cue.speaker() == null && Speakers.label(cue.text()) != null;
        labelled += named ? 1 : 0;
        first |= named && cues == 0;
        cues++;
    }
}
