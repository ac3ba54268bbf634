/** What other modules' pages may take from this one's: the two ways out of one's own statement. */
@NullMarked
@NamedInterface("ui")
package app.counterpoint.exchange.ui.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
