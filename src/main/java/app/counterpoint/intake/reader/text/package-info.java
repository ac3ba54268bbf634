/** Text of real files: encodings, lines, tables, local dates, durations and names. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
