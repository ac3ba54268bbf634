/** Trackers and decision records: rows that may be decisions, and what has to be asked about them. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.tracker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
