/** Where Counterpoint starts. */
@NullMarked
package app.counterpoint;

import org.jspecify.annotations.NullMarked;
