/** Small parts of the screen that no feature owns, the chart first among them. */
@NullMarked
@NamedInterface("ui")
package app.counterpoint.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
