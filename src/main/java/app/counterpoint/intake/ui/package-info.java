/** The import page: drop, look, apply, undo. */
@NullMarked
package app.counterpoint.intake.ui;

import org.jspecify.annotations.NullMarked;
