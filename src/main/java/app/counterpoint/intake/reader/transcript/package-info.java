/** Transcripts: who said what, turn by turn, and what nobody can be credited with. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
