/** Journeys through the packaged application in a real browser; they need target/counterpoint.jar, so failsafe runs them. */
@NullMarked
package app.counterpoint.browser;

import org.jspecify.annotations.NullMarked;
