/** The ways in without a person: the interface for programs, GitHub's events, and the watched folder. All lead to the same imports as the page. */
@NullMarked
package app.counterpoint.intake.door;

import org.jspecify.annotations.NullMarked;
