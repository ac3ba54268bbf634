package app.counterpoint.intake.reader.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Some words with who said them.
 *
 * @param number of the cue in the file, counted from 1; several voices may share one
 * @param speaker as written; null where the file credits nobody
 */
record Cue(int number, @Nullable Duration offset, @Nullable String speaker, String text) {}
