/** iCalendar: what was planned, who was invited and what they answered; never who was there. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
