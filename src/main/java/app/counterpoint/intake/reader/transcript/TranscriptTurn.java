package app.counterpoint.intake.reader.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one seat said until somebody else spoke.
 *
 * @param index counted from 0 over all turns of the file, so that a gap shows where others spoke
 * @param offset from the beginning of the recording; null where the file has no times
 * @param seat the key of who spoke
 * @param text the words, joined over the cues of the turn; never blank
 */
public record TranscriptTurn(int index, @Nullable Duration offset, String seat, String text) {
    public TranscriptTurn {
        if (index < 0 || text.isBlank()) {
            throw new IllegalArgumentException("a turn needs an index of 0 or more and words, index was " + index);
        }
    }
}
