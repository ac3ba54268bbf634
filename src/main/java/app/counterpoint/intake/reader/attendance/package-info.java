/** Attendance reports of Teams, Zoom and Meet: who was there, from when to when. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
