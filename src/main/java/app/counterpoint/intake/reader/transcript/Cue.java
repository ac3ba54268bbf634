package app.counterpoint.intake.reader.transcript;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Some words with who said them.
 *
 * @param speaker as written; null where the file credits nobody
 */
record Cue(@Nullable Duration offset, @Nullable String speaker, String text) {}
