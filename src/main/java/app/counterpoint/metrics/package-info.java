/** What metrics of every module have in common: which labels there may be, and what they may hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.counterpoint.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
