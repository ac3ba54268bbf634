package app.counterpoint.intake.reader.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A transcript after everybody who is not a seat has been dropped.
 *
 * @param cues all cues, or paragraphs, with words
 * @param speakers cues by seat
 * @param others cues of people who are not kept
 * @param unattributed cues that the file credits to nobody
 * @param turns what the seats said, in order
 */
public record Transcript(
        int cues, Map<String, Integer> speakers, int others, int unattributed, List<TranscriptTurn> turns) {
    public Transcript {
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
        turns = List.copyOf(turns);
    }
}
