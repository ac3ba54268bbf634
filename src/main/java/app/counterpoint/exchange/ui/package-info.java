/** What a leader sees of their own statements, and the box in which a draft is tried. */
@NullMarked
package app.counterpoint.exchange.ui;

import org.jspecify.annotations.NullMarked;
