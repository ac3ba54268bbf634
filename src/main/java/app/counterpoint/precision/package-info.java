/** Precision: how specifically a statement names what could later be checked, explained span by span. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.counterpoint.precision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
