package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subtitle file puts a speaker's name and a colon before the words: its first cue does, or every fifth. What does not look like a
 * name is one all the same where it comes back again and again, as where somebody writes their own in small letters.
 */
final class Labels {
    private static final int AGAIN = 2;
    private static final int MOST = 10_000;

    private final Map<String, Integer> others = new HashMap<>();
    private int cues;
    private int labelled;
    private boolean first;

    private Labels() {}

    static Labels in(Source source, Context context) throws IOException {
        Labels labels = new Labels();
        try (Lines lines = new Lines(
                Encoding.of(source, context.limits()).open(source),
                context.limits().line())) {
            new SubtitleCues(lines, new Notes(context.limits()), _ -> null, labels::count).read();
        }
        return labels;
    }

    private void count(Cue cue) {
        boolean named = cue.speaker() == null && Speakers.label(cue.text()) != null;
        labelled += named ? 1 : 0;
        first |= named && cues == 0;
        cues++;
        Speakers.Labelled other = named || cue.speaker() != null ? null : Speakers.anyLabel(cue.text());
        if (other != null && (others.size() < MOST || others.containsKey(other.speaker()))) {
            others.merge(other.speaker(), 1, Integer::sum);
        }
    }

    /** Who the text says that it is by, and the words; null if it does not say. */
    Speakers.@Nullable Labelled of(String text) {
        if (!first && (labelled < 2 || labelled * 5 <= cues)) {
            return null;
        }
        Speakers.Labelled name = Speakers.label(text);
        Speakers.Labelled other = name == null ? Speakers.anyLabel(text) : null;
        return other != null && others.getOrDefault(other.speaker(), 0) >= AGAIN ? other : name;
    }
}
