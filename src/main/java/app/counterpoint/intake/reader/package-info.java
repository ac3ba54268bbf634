/**
 * Readers: from the bytes of a file that a company already has to records, storing nothing. They know no framework, and drop everybody who
 * is not a seat while they parse.
 */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
