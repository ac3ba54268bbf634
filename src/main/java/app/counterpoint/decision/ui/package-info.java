/** Decisions on the screen: the log, what is to come, and typing one in ten seconds. */
@NullMarked
package app.counterpoint.decision.ui;

import org.jspecify.annotations.NullMarked;
