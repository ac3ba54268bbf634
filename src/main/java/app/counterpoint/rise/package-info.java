/** Is this count, share or mean moving beyond what chance brings? Plain Java on numbers: no framework, no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.counterpoint.rise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
