/** Slack exports: the threads in which both leaders wrote. */
@NullMarked
@NamedInterface("reader")
package app.counterpoint.intake.reader.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
