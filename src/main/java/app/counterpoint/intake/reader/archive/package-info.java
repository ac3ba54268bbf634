/** Zip files and folders, read one file at a time and never unpacked to disk. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
